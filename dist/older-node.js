import { t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/core-js/internals/global-this.js
var require_global_this = __commonJSMin(((exports, module, this$1) => {
	var check = function(it) {
		return it && it.Math === Math && it;
	};
	module.exports = check(typeof globalThis == "object" && globalThis) || check(typeof window == "object" && window) || check(typeof self == "object" && self) || check(typeof global == "object" && global) || check(typeof this$1 == "object" && this$1) || (function() {
		return this;
	})() || Function("return this")();
}));
// node_modules/core-js/internals/is-pure.js
var require_is_pure = __commonJSMin(((exports, module) => {
	module.exports = false;
}));
// node_modules/core-js/internals/define-global-property.js
var require_define_global_property = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var defineProperty = Object.defineProperty;
	module.exports = function(key, value) {
		try {
			defineProperty(globalThis, key, {
				value,
				configurable: true,
				writable: true
			});
		} catch (error) {
			globalThis[key] = value;
		}
		return value;
	};
}));
// node_modules/core-js/internals/shared-store.js
var require_shared_store = __commonJSMin(((exports, module) => {
	var IS_PURE = require_is_pure();
	var globalThis = require_global_this();
	var defineGlobalProperty = require_define_global_property();
	var SHARED = "__core-js_shared__";
	var store = module.exports = globalThis[SHARED] || defineGlobalProperty(SHARED, {});
	(store.versions || (store.versions = [])).push({
		version: "3.51.0",
		mode: IS_PURE ? "pure" : "global",
		copyright: "© 2013–2025 Denis Pushkarev (zloirock.ru), 2025–2026 CoreJS Company (core-js.io). All rights reserved.",
		license: "https://github.com/zloirock/core-js/blob/v3.51.0/LICENSE",
		source: "https://github.com/zloirock/core-js"
	});
}));
// node_modules/core-js/internals/shared.js
var require_shared = __commonJSMin(((exports, module) => {
	var store = require_shared_store();
	var create = Object.create || Object;
	module.exports = function(key, value) {
		return store[key] || (store[key] = value || create(null));
	};
}));
// node_modules/core-js/internals/fails.js
var require_fails = __commonJSMin(((exports, module) => {
	module.exports = function(exec) {
		try {
			return !!exec();
		} catch (error) {
			return true;
		}
	};
}));
// node_modules/core-js/internals/function-bind-native.js
var require_function_bind_native = __commonJSMin(((exports, module) => {
	module.exports = !require_fails()(function() {
		var test = function() {}.bind();
		return typeof test != "function" || test.hasOwnProperty("prototype");
	});
}));
// node_modules/core-js/internals/function-uncurry-this.js
var require_function_uncurry_this = __commonJSMin(((exports, module) => {
	var NATIVE_BIND = require_function_bind_native();
	var FunctionPrototype = Function.prototype;
	var call = FunctionPrototype.call;
	var uncurryThisWithBind = NATIVE_BIND && FunctionPrototype.bind.bind(call, call);
	module.exports = NATIVE_BIND ? uncurryThisWithBind : function(fn) {
		return function() {
			return call.apply(fn, arguments);
		};
	};
}));
// node_modules/core-js/internals/is-null-or-undefined.js
var require_is_null_or_undefined = __commonJSMin(((exports, module) => {
	module.exports = function(it) {
		return it === null || it === void 0;
	};
}));
// node_modules/core-js/internals/require-object-coercible.js
var require_require_object_coercible = __commonJSMin(((exports, module) => {
	var isNullOrUndefined = require_is_null_or_undefined();
	var $TypeError = TypeError;
	module.exports = function(it) {
		if (isNullOrUndefined(it)) throw new $TypeError("Can't call method on " + it);
		return it;
	};
}));
// node_modules/core-js/internals/to-object.js
var require_to_object = __commonJSMin(((exports, module) => {
	var requireObjectCoercible = require_require_object_coercible();
	var $Object = Object;
	module.exports = function(argument) {
		return $Object(requireObjectCoercible(argument));
	};
}));
// node_modules/core-js/internals/has-own-property.js
var require_has_own_property = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var toObject = require_to_object();
	var hasOwnProperty = uncurryThis({}.hasOwnProperty);
	module.exports = Object.hasOwn || function hasOwn(it, key) {
		return hasOwnProperty(toObject(it), key);
	};
}));
// node_modules/core-js/internals/uid.js
var require_uid = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var id = 0;
	var postfix = Math.random();
	var toString = uncurryThis(1.1.toString);
	module.exports = function(key) {
		return "Symbol(" + (key === void 0 ? "" : key) + ")_" + toString(++id + postfix, 36);
	};
}));
// node_modules/core-js/internals/environment-user-agent.js
var require_environment_user_agent = __commonJSMin(((exports, module) => {
	var navigator = require_global_this().navigator;
	var userAgent = navigator && navigator.userAgent;
	module.exports = userAgent ? String(userAgent) : "";
}));
// node_modules/core-js/internals/environment-v8-version.js
var require_environment_v8_version = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var userAgent = require_environment_user_agent();
	var process = globalThis.process;
	var Deno = globalThis.Deno;
	var versions = process && process.versions || Deno && Deno.version;
	var v8 = versions && versions.v8;
	var match;
	var version;
	if (v8) {
		match = v8.split(".");
		version = match[0] > 0 && match[0] < 4 ? 1 : +(match[0] + match[1]);
	}
	if (!version && userAgent) {
		match = userAgent.match(/Edge\/(\d+)/);
		if (!match || match[1] >= 74) {
			match = userAgent.match(/Chrome\/(\d+)/);
			if (match) version = +match[1];
		}
	}
	module.exports = version;
}));
// node_modules/core-js/internals/symbol-constructor-detection.js
var require_symbol_constructor_detection = __commonJSMin(((exports, module) => {
	var V8_VERSION = require_environment_v8_version();
	var fails = require_fails();
	var $String = require_global_this().String;
	module.exports = !!Object.getOwnPropertySymbols && !fails(function() {
		var symbol = Symbol("symbol detection");
		return !$String(symbol) || !(Object(symbol) instanceof Symbol) || !Symbol.sham && V8_VERSION && V8_VERSION < 41;
	});
}));
// node_modules/core-js/internals/use-symbol-as-uid.js
var require_use_symbol_as_uid = __commonJSMin(((exports, module) => {
	module.exports = require_symbol_constructor_detection() && !Symbol.sham && typeof Symbol.iterator == "symbol";
}));
// node_modules/core-js/internals/well-known-symbol.js
var require_well_known_symbol = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var shared = require_shared();
	var hasOwn = require_has_own_property();
	var uid = require_uid();
	var NATIVE_SYMBOL = require_symbol_constructor_detection();
	var USE_SYMBOL_AS_UID = require_use_symbol_as_uid();
	var Symbol = globalThis.Symbol;
	var WellKnownSymbolsStore = shared("wks");
	var createWellKnownSymbol = USE_SYMBOL_AS_UID ? Symbol["for"] || Symbol : Symbol && Symbol.withoutSetter || uid;
	module.exports = function(name) {
		if (!hasOwn(WellKnownSymbolsStore, name)) WellKnownSymbolsStore[name] = NATIVE_SYMBOL && hasOwn(Symbol, name) ? Symbol[name] : createWellKnownSymbol("Symbol." + name);
		return WellKnownSymbolsStore[name];
	};
}));
// node_modules/core-js/internals/to-string-tag-support.js
var require_to_string_tag_support = __commonJSMin(((exports, module) => {
	var TO_STRING_TAG = require_well_known_symbol()("toStringTag");
	var test = {};
	test[TO_STRING_TAG] = "z";
	module.exports = String(test) === "[object z]";
}));
// node_modules/core-js/internals/is-callable.js
var require_is_callable = __commonJSMin(((exports, module) => {
	var documentAll = typeof document == "object" && document.all;
	module.exports = typeof documentAll == "undefined" && documentAll !== void 0 ? function(argument) {
		return typeof argument == "function" || argument === documentAll;
	} : function(argument) {
		return typeof argument == "function";
	};
}));
// node_modules/core-js/internals/descriptors.js
var require_descriptors = __commonJSMin(((exports, module) => {
	module.exports = !require_fails()(function() {
		return Object.defineProperty({}, 1, { get: function() {
			return 7;
		} })[1] !== 7;
	});
}));
// node_modules/core-js/internals/is-object.js
var require_is_object = __commonJSMin(((exports, module) => {
	var isCallable = require_is_callable();
	module.exports = function(it) {
		return typeof it == "object" ? it !== null : isCallable(it);
	};
}));
// node_modules/core-js/internals/document-create-element.js
var require_document_create_element = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var isObject = require_is_object();
	var document = globalThis.document;
	var EXISTS = isObject(document) && isObject(document.createElement);
	module.exports = function(it) {
		return EXISTS ? document.createElement(it) : {};
	};
}));
// node_modules/core-js/internals/ie8-dom-define.js
var require_ie8_dom_define = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var fails = require_fails();
	var createElement = require_document_create_element();
	module.exports = !DESCRIPTORS && !fails(function() {
		return Object.defineProperty(createElement("div"), "a", { get: function() {
			return 7;
		} }).a !== 7;
	});
}));
// node_modules/core-js/internals/v8-prototype-define-bug.js
var require_v8_prototype_define_bug = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var fails = require_fails();
	module.exports = DESCRIPTORS && fails(function() {
		return Object.defineProperty(function() {}, "prototype", {
			value: 42,
			writable: false
		}).prototype !== 42;
	});
}));
// node_modules/core-js/internals/an-object.js
var require_an_object = __commonJSMin(((exports, module) => {
	var isObject = require_is_object();
	var $String = String;
	var $TypeError = TypeError;
	module.exports = function(argument) {
		if (isObject(argument)) return argument;
		throw new $TypeError($String(argument) + " is not an object");
	};
}));
// node_modules/core-js/internals/function-call.js
var require_function_call = __commonJSMin(((exports, module) => {
	var NATIVE_BIND = require_function_bind_native();
	var call = Function.prototype.call;
	module.exports = NATIVE_BIND ? call.bind(call) : function() {
		return call.apply(call, arguments);
	};
}));
// node_modules/core-js/internals/get-built-in.js
var require_get_built_in = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var isCallable = require_is_callable();
	var aFunction = function(argument) {
		return isCallable(argument) ? argument : void 0;
	};
	module.exports = function(namespace, method) {
		return arguments.length < 2 ? aFunction(globalThis[namespace]) : globalThis[namespace] && globalThis[namespace][method];
	};
}));
// node_modules/core-js/internals/object-is-prototype-of.js
var require_object_is_prototype_of = __commonJSMin(((exports, module) => {
	module.exports = require_function_uncurry_this()({}.isPrototypeOf);
}));
// node_modules/core-js/internals/is-symbol.js
var require_is_symbol = __commonJSMin(((exports, module) => {
	var getBuiltIn = require_get_built_in();
	var isCallable = require_is_callable();
	var isPrototypeOf = require_object_is_prototype_of();
	var USE_SYMBOL_AS_UID = require_use_symbol_as_uid();
	var $Object = Object;
	module.exports = USE_SYMBOL_AS_UID ? function(it) {
		return typeof it == "symbol";
	} : function(it) {
		var $Symbol = getBuiltIn("Symbol");
		return isCallable($Symbol) && isPrototypeOf($Symbol.prototype, $Object(it));
	};
}));
// node_modules/core-js/internals/try-to-string.js
var require_try_to_string = __commonJSMin(((exports, module) => {
	var $String = String;
	module.exports = function(argument) {
		try {
			return $String(argument);
		} catch (error) {
			return "Object";
		}
	};
}));
// node_modules/core-js/internals/a-callable.js
var require_a_callable = __commonJSMin(((exports, module) => {
	var isCallable = require_is_callable();
	var tryToString = require_try_to_string();
	var $TypeError = TypeError;
	module.exports = function(argument) {
		if (isCallable(argument)) return argument;
		throw new $TypeError(tryToString(argument) + " is not a function");
	};
}));
// node_modules/core-js/internals/get-method.js
var require_get_method = __commonJSMin(((exports, module) => {
	var aCallable = require_a_callable();
	var isNullOrUndefined = require_is_null_or_undefined();
	module.exports = function(V, P) {
		var func = V[P];
		return isNullOrUndefined(func) ? void 0 : aCallable(func);
	};
}));
// node_modules/core-js/internals/ordinary-to-primitive.js
var require_ordinary_to_primitive = __commonJSMin(((exports, module) => {
	var call = require_function_call();
	var isCallable = require_is_callable();
	var isObject = require_is_object();
	var $TypeError = TypeError;
	module.exports = function(input, pref) {
		var fn, val;
		if (pref === "string" && isCallable(fn = input.toString) && !isObject(val = call(fn, input))) return val;
		if (isCallable(fn = input.valueOf) && !isObject(val = call(fn, input))) return val;
		if (pref !== "string" && isCallable(fn = input.toString) && !isObject(val = call(fn, input))) return val;
		throw new $TypeError("Can't convert object to primitive value");
	};
}));
// node_modules/core-js/internals/to-primitive.js
var require_to_primitive = __commonJSMin(((exports, module) => {
	var call = require_function_call();
	var isObject = require_is_object();
	var isSymbol = require_is_symbol();
	var getMethod = require_get_method();
	var ordinaryToPrimitive = require_ordinary_to_primitive();
	var wellKnownSymbol = require_well_known_symbol();
	var $TypeError = TypeError;
	var TO_PRIMITIVE = wellKnownSymbol("toPrimitive");
	module.exports = function(input, pref) {
		if (!isObject(input) || isSymbol(input)) return input;
		var exoticToPrim = getMethod(input, TO_PRIMITIVE);
		var result;
		if (exoticToPrim) {
			if (pref === void 0) pref = "default";
			result = call(exoticToPrim, input, pref);
			if (!isObject(result) || isSymbol(result)) return result;
			throw new $TypeError("Can't convert object to primitive value");
		}
		if (pref === void 0) pref = "number";
		return ordinaryToPrimitive(input, pref);
	};
}));
// node_modules/core-js/internals/to-property-key.js
var require_to_property_key = __commonJSMin(((exports, module) => {
	var toPrimitive = require_to_primitive();
	var isSymbol = require_is_symbol();
	module.exports = function(argument) {
		var key = toPrimitive(argument, "string");
		return isSymbol(key) ? key : key + "";
	};
}));
// node_modules/core-js/internals/object-define-property.js
var require_object_define_property = __commonJSMin(((exports) => {
	var DESCRIPTORS = require_descriptors();
	var IE8_DOM_DEFINE = require_ie8_dom_define();
	var V8_PROTOTYPE_DEFINE_BUG = require_v8_prototype_define_bug();
	var anObject = require_an_object();
	var toPropertyKey = require_to_property_key();
	var $TypeError = TypeError;
	var $defineProperty = Object.defineProperty;
	var $getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
	var ENUMERABLE = "enumerable";
	var CONFIGURABLE = "configurable";
	var WRITABLE = "writable";
	exports.f = DESCRIPTORS ? V8_PROTOTYPE_DEFINE_BUG ? function defineProperty(O, P, Attributes) {
		anObject(O);
		P = toPropertyKey(P);
		anObject(Attributes);
		if (typeof O === "function" && P === "prototype" && "value" in Attributes && WRITABLE in Attributes && !Attributes[WRITABLE]) {
			var current = $getOwnPropertyDescriptor(O, P);
			if (current && current[WRITABLE]) {
				O[P] = Attributes.value;
				Attributes = {
					configurable: CONFIGURABLE in Attributes ? Attributes[CONFIGURABLE] : current[CONFIGURABLE],
					enumerable: ENUMERABLE in Attributes ? Attributes[ENUMERABLE] : current[ENUMERABLE],
					writable: false
				};
			}
		}
		return $defineProperty(O, P, Attributes);
	} : $defineProperty : function defineProperty(O, P, Attributes) {
		anObject(O);
		P = toPropertyKey(P);
		anObject(Attributes);
		if (IE8_DOM_DEFINE) try {
			return $defineProperty(O, P, Attributes);
		} catch (error) {}
		if ("get" in Attributes || "set" in Attributes) throw new $TypeError("Accessors not supported");
		if ("value" in Attributes) O[P] = Attributes.value;
		return O;
	};
}));
// node_modules/core-js/internals/function-name.js
var require_function_name = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var hasOwn = require_has_own_property();
	var FunctionPrototype = Function.prototype;
	var getDescriptor = DESCRIPTORS && Object.getOwnPropertyDescriptor;
	var EXISTS = hasOwn(FunctionPrototype, "name");
	module.exports = {
		EXISTS,
		PROPER: EXISTS && function something() {}.name === "something",
		CONFIGURABLE: EXISTS && (!DESCRIPTORS || DESCRIPTORS && getDescriptor(FunctionPrototype, "name").configurable)
	};
}));
// node_modules/core-js/internals/inspect-source.js
var require_inspect_source = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var isCallable = require_is_callable();
	var store = require_shared_store();
	var functionToString = uncurryThis(Function.toString);
	if (!isCallable(store.inspectSource)) store.inspectSource = function(it) {
		return functionToString(it);
	};
	module.exports = store.inspectSource;
}));
// node_modules/core-js/internals/weak-map-basic-detection.js
var require_weak_map_basic_detection = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var isCallable = require_is_callable();
	var WeakMap = globalThis.WeakMap;
	module.exports = isCallable(WeakMap) && /native code/.test(String(WeakMap));
}));
// node_modules/core-js/internals/create-property-descriptor.js
var require_create_property_descriptor = __commonJSMin(((exports, module) => {
	module.exports = function(bitmap, value) {
		return {
			enumerable: !(bitmap & 1),
			configurable: !(bitmap & 2),
			writable: !(bitmap & 4),
			value
		};
	};
}));
// node_modules/core-js/internals/create-non-enumerable-property.js
var require_create_non_enumerable_property = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var definePropertyModule = require_object_define_property();
	var createPropertyDescriptor = require_create_property_descriptor();
	module.exports = DESCRIPTORS ? function(object, key, value) {
		return definePropertyModule.f(object, key, createPropertyDescriptor(1, value));
	} : function(object, key, value) {
		object[key] = value;
		return object;
	};
}));
// node_modules/core-js/internals/shared-key.js
var require_shared_key = __commonJSMin(((exports, module) => {
	var shared = require_shared();
	var uid = require_uid();
	var keys = shared("keys");
	module.exports = function(key) {
		return keys[key] || (keys[key] = uid(key));
	};
}));
// node_modules/core-js/internals/hidden-keys.js
var require_hidden_keys = __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/core-js/internals/internal-state.js
var require_internal_state = __commonJSMin(((exports, module) => {
	var NATIVE_WEAK_MAP = require_weak_map_basic_detection();
	var globalThis = require_global_this();
	var isObject = require_is_object();
	var createNonEnumerableProperty = require_create_non_enumerable_property();
	var hasOwn = require_has_own_property();
	var shared = require_shared_store();
	var sharedKey = require_shared_key();
	var hiddenKeys = require_hidden_keys();
	var OBJECT_ALREADY_INITIALIZED = "Object already initialized";
	var TypeError = globalThis.TypeError;
	var WeakMap = globalThis.WeakMap;
	var set;
	var get;
	var has;
	var enforce = function(it) {
		return has(it) ? get(it) : set(it, {});
	};
	var getterFor = function(TYPE) {
		return function(it) {
			var state;
			if (!isObject(it) || (state = get(it)).type !== TYPE) throw new TypeError("Incompatible receiver, " + TYPE + " required");
			return state;
		};
	};
	if (NATIVE_WEAK_MAP || shared.state) {
		var store = shared.state || (shared.state = new WeakMap());
		store.get = store.get;
		store.has = store.has;
		store.set = store.set;
		set = function(it, metadata) {
			if (store.has(it)) throw new TypeError(OBJECT_ALREADY_INITIALIZED);
			metadata.facade = it;
			store.set(it, metadata);
			return metadata;
		};
		get = function(it) {
			return store.get(it) || {};
		};
		has = function(it) {
			return store.has(it);
		};
	} else {
		var STATE = sharedKey("state");
		hiddenKeys[STATE] = true;
		set = function(it, metadata) {
			if (hasOwn(it, STATE)) throw new TypeError(OBJECT_ALREADY_INITIALIZED);
			metadata.facade = it;
			createNonEnumerableProperty(it, STATE, metadata);
			return metadata;
		};
		get = function(it) {
			return hasOwn(it, STATE) ? it[STATE] : {};
		};
		has = function(it) {
			return hasOwn(it, STATE);
		};
	}
	module.exports = {
		set,
		get,
		has,
		enforce,
		getterFor
	};
}));
// node_modules/core-js/internals/make-built-in.js
var require_make_built_in = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var fails = require_fails();
	var isCallable = require_is_callable();
	var hasOwn = require_has_own_property();
	var DESCRIPTORS = require_descriptors();
	var CONFIGURABLE_FUNCTION_NAME = require_function_name().CONFIGURABLE;
	var inspectSource = require_inspect_source();
	var InternalStateModule = require_internal_state();
	var enforceInternalState = InternalStateModule.enforce;
	var getInternalState = InternalStateModule.get;
	var $String = String;
	var defineProperty = Object.defineProperty;
	var stringSlice = uncurryThis("".slice);
	var replace = uncurryThis("".replace);
	var join = uncurryThis([].join);
	var CONFIGURABLE_LENGTH = DESCRIPTORS && !fails(function() {
		return defineProperty(function() {}, "length", { value: 8 }).length !== 8;
	});
	var TEMPLATE = String(String).split("String");
	var makeBuiltIn = module.exports = function(value, name, options) {
		if (stringSlice($String(name), 0, 7) === "Symbol(") name = "[" + replace($String(name), /^Symbol\(([^)]*)\).*$/, "$1") + "]";
		if (options && options.getter) name = "get " + name;
		if (options && options.setter) name = "set " + name;
		if (!hasOwn(value, "name") || CONFIGURABLE_FUNCTION_NAME && value.name !== name) {
			if (DESCRIPTORS) defineProperty(value, "name", {
				value: name,
				configurable: true
			});
			else value.name = name;
		}
		if (CONFIGURABLE_LENGTH && options && hasOwn(options, "arity") && value.length !== options.arity) defineProperty(value, "length", { value: options.arity });
		try {
			if (options && hasOwn(options, "constructor") && options.constructor) {
				if (DESCRIPTORS) defineProperty(value, "prototype", { writable: false });
			} else if (value.prototype) value.prototype = void 0;
		} catch (error) {}
		var state = enforceInternalState(value);
		if (!hasOwn(state, "source")) state.source = join(TEMPLATE, typeof name == "string" ? name : "");
		return value;
	};
	Function.prototype.toString = makeBuiltIn(function toString() {
		return isCallable(this) && getInternalState(this).source || inspectSource(this);
	}, "toString");
}));
// node_modules/core-js/internals/define-built-in.js
var require_define_built_in = __commonJSMin(((exports, module) => {
	var isCallable = require_is_callable();
	var definePropertyModule = require_object_define_property();
	var makeBuiltIn = require_make_built_in();
	var defineGlobalProperty = require_define_global_property();
	module.exports = function(O, key, value, options) {
		if (!options) options = {};
		var simple = options.enumerable;
		var name = options.name !== void 0 ? options.name : key;
		if (isCallable(value)) makeBuiltIn(value, name, options);
		if (options.global) {
			if (simple) O[key] = value;
			else defineGlobalProperty(key, value);
		} else {
			try {
				if (!options.unsafe) delete O[key];
				else if (O[key]) simple = true;
			} catch (error) {}
			if (simple) O[key] = value;
			else definePropertyModule.f(O, key, {
				value,
				enumerable: false,
				configurable: !options.nonConfigurable,
				writable: !options.nonWritable
			});
		}
		return O;
	};
}));
// node_modules/core-js/internals/classof-raw.js
var require_classof_raw = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var toString = uncurryThis({}.toString);
	var stringSlice = uncurryThis("".slice);
	module.exports = function(it) {
		return stringSlice(toString(it), 8, -1);
	};
}));
// node_modules/core-js/internals/classof.js
var require_classof = __commonJSMin(((exports, module) => {
	var TO_STRING_TAG_SUPPORT = require_to_string_tag_support();
	var isCallable = require_is_callable();
	var classofRaw = require_classof_raw();
	var TO_STRING_TAG = require_well_known_symbol()("toStringTag");
	var $Object = Object;
	var CORRECT_ARGUMENTS = classofRaw(function() {
		return arguments;
	}()) === "Arguments";
	var tryGet = function(it, key) {
		try {
			return it[key];
		} catch (error) {}
	};
	module.exports = TO_STRING_TAG_SUPPORT ? classofRaw : function(it) {
		var O, tag, result;
		return it === void 0 ? "Undefined" : it === null ? "Null" : typeof (tag = tryGet(O = $Object(it), TO_STRING_TAG)) == "string" ? tag : CORRECT_ARGUMENTS ? classofRaw(O) : (result = classofRaw(O)) === "Object" && isCallable(O.callee) ? "Arguments" : result;
	};
}));
// node_modules/core-js/internals/object-to-string.js
var require_object_to_string = __commonJSMin(((exports, module) => {
	var TO_STRING_TAG_SUPPORT = require_to_string_tag_support();
	var classof = require_classof();
	module.exports = TO_STRING_TAG_SUPPORT ? {}.toString : function toString() {
		return "[object " + classof(this) + "]";
	};
}));
// node_modules/core-js/modules/es.object.to-string.js
var require_es_object_to_string = __commonJSMin((() => {
	var TO_STRING_TAG_SUPPORT = require_to_string_tag_support();
	var defineBuiltIn = require_define_built_in();
	var toString = require_object_to_string();
	if (!TO_STRING_TAG_SUPPORT) defineBuiltIn(Object.prototype, "toString", toString, { unsafe: true });
}));
// node_modules/core-js/internals/object-property-is-enumerable.js
var require_object_property_is_enumerable = __commonJSMin(((exports) => {
	var $propertyIsEnumerable = {}.propertyIsEnumerable;
	var getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
	exports.f = getOwnPropertyDescriptor && !$propertyIsEnumerable.call({ 1: 2 }, 1) ? function propertyIsEnumerable(V) {
		var descriptor = getOwnPropertyDescriptor(this, V);
		return !!descriptor && descriptor.enumerable;
	} : $propertyIsEnumerable;
}));
// node_modules/core-js/internals/indexed-object.js
var require_indexed_object = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var fails = require_fails();
	var classof = require_classof_raw();
	var $Object = Object;
	var split = uncurryThis("".split);
	module.exports = fails(function() {
		return !$Object("z").propertyIsEnumerable(0);
	}) ? function(it) {
		return classof(it) === "String" ? split(it, "") : $Object(it);
	} : $Object;
}));
// node_modules/core-js/internals/to-indexed-object.js
var require_to_indexed_object = __commonJSMin(((exports, module) => {
	var IndexedObject = require_indexed_object();
	var requireObjectCoercible = require_require_object_coercible();
	module.exports = function(it) {
		return IndexedObject(requireObjectCoercible(it));
	};
}));
// node_modules/core-js/internals/object-get-own-property-descriptor.js
var require_object_get_own_property_descriptor = __commonJSMin(((exports) => {
	var DESCRIPTORS = require_descriptors();
	var call = require_function_call();
	var propertyIsEnumerableModule = require_object_property_is_enumerable();
	var createPropertyDescriptor = require_create_property_descriptor();
	var toIndexedObject = require_to_indexed_object();
	var toPropertyKey = require_to_property_key();
	var hasOwn = require_has_own_property();
	var IE8_DOM_DEFINE = require_ie8_dom_define();
	var $getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
	exports.f = DESCRIPTORS ? $getOwnPropertyDescriptor : function getOwnPropertyDescriptor(O, P) {
		O = toIndexedObject(O);
		P = toPropertyKey(P);
		if (IE8_DOM_DEFINE) try {
			return $getOwnPropertyDescriptor(O, P);
		} catch (error) {}
		if (hasOwn(O, P)) return createPropertyDescriptor(!call(propertyIsEnumerableModule.f, O, P), O[P]);
	};
}));
// node_modules/core-js/internals/math-trunc.js
var require_math_trunc = __commonJSMin(((exports, module) => {
	var ceil = Math.ceil;
	var floor = Math.floor;
	module.exports = Math.trunc || function trunc(x) {
		var n = +x;
		return (n > 0 ? floor : ceil)(n);
	};
}));
// node_modules/core-js/internals/to-integer-or-infinity.js
var require_to_integer_or_infinity = __commonJSMin(((exports, module) => {
	var trunc = require_math_trunc();
	module.exports = function(argument) {
		var number = +argument;
		return number !== number || number === 0 ? 0 : trunc(number);
	};
}));
// node_modules/core-js/internals/to-absolute-index.js
var require_to_absolute_index = __commonJSMin(((exports, module) => {
	var toIntegerOrInfinity = require_to_integer_or_infinity();
	var max = Math.max;
	var min = Math.min;
	module.exports = function(index, length) {
		var integer = toIntegerOrInfinity(index);
		return integer < 0 ? max(integer + length, 0) : min(integer, length);
	};
}));
// node_modules/core-js/internals/to-length.js
var require_to_length = __commonJSMin(((exports, module) => {
	var toIntegerOrInfinity = require_to_integer_or_infinity();
	var min = Math.min;
	module.exports = function(argument) {
		var len = toIntegerOrInfinity(argument);
		return len > 0 ? min(len, 9007199254740991) : 0;
	};
}));
// node_modules/core-js/internals/length-of-array-like.js
var require_length_of_array_like = __commonJSMin(((exports, module) => {
	var toLength = require_to_length();
	module.exports = function(obj) {
		return toLength(obj.length);
	};
}));
// node_modules/core-js/internals/array-includes.js
var require_array_includes = __commonJSMin(((exports, module) => {
	var toIndexedObject = require_to_indexed_object();
	var toAbsoluteIndex = require_to_absolute_index();
	var lengthOfArrayLike = require_length_of_array_like();
	var createMethod = function(IS_INCLUDES) {
		return function($this, el, fromIndex) {
			var O = toIndexedObject($this);
			var length = lengthOfArrayLike(O);
			if (length === 0) return !IS_INCLUDES && -1;
			var index = toAbsoluteIndex(fromIndex, length);
			var value;
			if (IS_INCLUDES && el !== el) while (length > index) {
				value = O[index++];
				if (value !== value) return true;
			}
			else for (; length > index; index++) if ((IS_INCLUDES || index in O) && O[index] === el) return IS_INCLUDES || index || 0;
			return !IS_INCLUDES && -1;
		};
	};
	module.exports = {
		includes: createMethod(true),
		indexOf: createMethod(false)
	};
}));
// node_modules/core-js/internals/object-keys-internal.js
var require_object_keys_internal = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var hasOwn = require_has_own_property();
	var toIndexedObject = require_to_indexed_object();
	var indexOf = require_array_includes().indexOf;
	var hiddenKeys = require_hidden_keys();
	var push = uncurryThis([].push);
	module.exports = function(object, names) {
		var O = toIndexedObject(object);
		var i = 0;
		var result = [];
		var key;
		for (key in O) !hasOwn(hiddenKeys, key) && hasOwn(O, key) && push(result, key);
		while (names.length > i) if (hasOwn(O, key = names[i++])) ~indexOf(result, key) || push(result, key);
		return result;
	};
}));
// node_modules/core-js/internals/enum-bug-keys.js
var require_enum_bug_keys = __commonJSMin(((exports, module) => {
	module.exports = [
		"constructor",
		"hasOwnProperty",
		"isPrototypeOf",
		"propertyIsEnumerable",
		"toLocaleString",
		"toString",
		"valueOf"
	];
}));
// node_modules/core-js/internals/object-get-own-property-names.js
var require_object_get_own_property_names = __commonJSMin(((exports) => {
	var internalObjectKeys = require_object_keys_internal();
	var hiddenKeys = require_enum_bug_keys().concat("length", "prototype");
	exports.f = Object.getOwnPropertyNames || function getOwnPropertyNames(O) {
		return internalObjectKeys(O, hiddenKeys);
	};
}));
// node_modules/core-js/internals/object-get-own-property-symbols.js
var require_object_get_own_property_symbols = __commonJSMin(((exports) => {
	exports.f = Object.getOwnPropertySymbols;
}));
// node_modules/core-js/internals/own-keys.js
var require_own_keys = __commonJSMin(((exports, module) => {
	var getBuiltIn = require_get_built_in();
	var uncurryThis = require_function_uncurry_this();
	var getOwnPropertyNamesModule = require_object_get_own_property_names();
	var getOwnPropertySymbolsModule = require_object_get_own_property_symbols();
	var anObject = require_an_object();
	var concat = uncurryThis([].concat);
	module.exports = getBuiltIn("Reflect", "ownKeys") || function ownKeys(it) {
		var keys = getOwnPropertyNamesModule.f(anObject(it));
		var getOwnPropertySymbols = getOwnPropertySymbolsModule.f;
		return getOwnPropertySymbols ? concat(keys, getOwnPropertySymbols(it)) : keys;
	};
}));
// node_modules/core-js/internals/copy-constructor-properties.js
var require_copy_constructor_properties = __commonJSMin(((exports, module) => {
	var hasOwn = require_has_own_property();
	var ownKeys = require_own_keys();
	var getOwnPropertyDescriptorModule = require_object_get_own_property_descriptor();
	var definePropertyModule = require_object_define_property();
	module.exports = function(target, source, exceptions) {
		var keys = ownKeys(source);
		var defineProperty = definePropertyModule.f;
		var getOwnPropertyDescriptor = getOwnPropertyDescriptorModule.f;
		for (var i = 0; i < keys.length; i++) {
			var key = keys[i];
			if (!hasOwn(target, key) && !(exceptions && hasOwn(exceptions, key))) defineProperty(target, key, getOwnPropertyDescriptor(source, key));
		}
	};
}));
// node_modules/core-js/internals/is-forced.js
var require_is_forced = __commonJSMin(((exports, module) => {
	var fails = require_fails();
	var isCallable = require_is_callable();
	var replacement = /#|\.prototype\./;
	var isForced = function(feature, detection) {
		var value = data[normalize(feature)];
		return value === POLYFILL ? true : value === NATIVE ? false : isCallable(detection) ? fails(detection) : !!detection;
	};
	var normalize = isForced.normalize = function(string) {
		return String(string).replace(replacement, ".").toLowerCase();
	};
	var data = isForced.data = {};
	var NATIVE = isForced.NATIVE = "N";
	var POLYFILL = isForced.POLYFILL = "P";
	module.exports = isForced;
}));
// node_modules/core-js/internals/export.js
var require_export = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var getOwnPropertyDescriptor = require_object_get_own_property_descriptor().f;
	var createNonEnumerableProperty = require_create_non_enumerable_property();
	var defineBuiltIn = require_define_built_in();
	var defineGlobalProperty = require_define_global_property();
	var copyConstructorProperties = require_copy_constructor_properties();
	var isForced = require_is_forced();
	module.exports = function(options, source) {
		var TARGET = options.target;
		var GLOBAL = options.global;
		var STATIC = options.stat;
		var FORCED, target, key, targetProperty, sourceProperty, descriptor;
		if (GLOBAL) target = globalThis;
		else if (STATIC) target = globalThis[TARGET] || defineGlobalProperty(TARGET, {});
		else target = globalThis[TARGET] && globalThis[TARGET].prototype;
		if (target) for (key in source) {
			sourceProperty = source[key];
			if (options.dontCallGetSet) {
				descriptor = getOwnPropertyDescriptor(target, key);
				targetProperty = descriptor && descriptor.value;
			} else targetProperty = target[key];
			FORCED = isForced(GLOBAL ? key : TARGET + (STATIC ? "." : "#") + key, options.forced);
			if (!FORCED && targetProperty !== void 0) {
				if (typeof sourceProperty == typeof targetProperty) continue;
				copyConstructorProperties(sourceProperty, targetProperty);
			}
			if (options.sham || targetProperty && targetProperty.sham) createNonEnumerableProperty(sourceProperty, "sham", true);
			defineBuiltIn(target, key, sourceProperty, options);
		}
	};
}));
// node_modules/core-js/internals/array-slice.js
var require_array_slice = __commonJSMin(((exports, module) => {
	module.exports = require_function_uncurry_this()([].slice);
}));
// node_modules/core-js/internals/object-get-own-property-names-external.js
var require_object_get_own_property_names_external = __commonJSMin(((exports, module) => {
	var classof = require_classof_raw();
	var toIndexedObject = require_to_indexed_object();
	var $getOwnPropertyNames = require_object_get_own_property_names().f;
	var arraySlice = require_array_slice();
	var windowNames = typeof window == "object" && window && Object.getOwnPropertyNames ? Object.getOwnPropertyNames(window) : [];
	var getWindowNames = function(it) {
		try {
			return $getOwnPropertyNames(it);
		} catch (error) {
			return arraySlice(windowNames);
		}
	};
	module.exports.f = function getOwnPropertyNames(it) {
		return windowNames && classof(it) === "Window" ? getWindowNames(it) : $getOwnPropertyNames(toIndexedObject(it));
	};
}));
// node_modules/core-js/internals/array-buffer-non-extensible.js
var require_array_buffer_non_extensible = __commonJSMin(((exports, module) => {
	module.exports = require_fails()(function() {
		if (typeof ArrayBuffer == "function") {
			var buffer = new ArrayBuffer(8);
			if (Object.isExtensible(buffer)) Object.defineProperty(buffer, "a", { value: 8 });
		}
	});
}));
// node_modules/core-js/internals/object-is-extensible.js
var require_object_is_extensible = __commonJSMin(((exports, module) => {
	var fails = require_fails();
	var isObject = require_is_object();
	var classof = require_classof_raw();
	var ARRAY_BUFFER_NON_EXTENSIBLE = require_array_buffer_non_extensible();
	var $isExtensible = Object.isExtensible;
	module.exports = fails(function() {
		$isExtensible(1);
	}) || ARRAY_BUFFER_NON_EXTENSIBLE ? function isExtensible(it) {
		if (!isObject(it)) return false;
		if (ARRAY_BUFFER_NON_EXTENSIBLE && classof(it) === "ArrayBuffer") return false;
		return $isExtensible ? $isExtensible(it) : true;
	} : $isExtensible;
}));
// node_modules/core-js/internals/freezing.js
var require_freezing = __commonJSMin(((exports, module) => {
	module.exports = !require_fails()(function() {
		return Object.isExtensible(Object.preventExtensions({}));
	});
}));
// node_modules/core-js/internals/internal-metadata.js
var require_internal_metadata = __commonJSMin(((exports, module) => {
	var $ = require_export();
	var uncurryThis = require_function_uncurry_this();
	var hiddenKeys = require_hidden_keys();
	var isObject = require_is_object();
	var hasOwn = require_has_own_property();
	var defineProperty = require_object_define_property().f;
	var getOwnPropertyNamesModule = require_object_get_own_property_names();
	var getOwnPropertyNamesExternalModule = require_object_get_own_property_names_external();
	var isExtensible = require_object_is_extensible();
	var uid = require_uid();
	var FREEZING = require_freezing();
	var REQUIRED = false;
	var METADATA = uid("meta");
	var id = 0;
	var setMetadata = function(it) {
		defineProperty(it, METADATA, { value: {
			objectID: "O" + id++,
			weakData: {}
		} });
	};
	var fastKey = function(it, create) {
		if (!isObject(it)) return typeof it == "symbol" ? it : (typeof it == "string" ? "S" : "P") + it;
		if (!hasOwn(it, METADATA)) {
			if (!isExtensible(it)) return "F";
			if (!create) return "E";
			setMetadata(it);
		}
		return it[METADATA].objectID;
	};
	var getWeakData = function(it, create) {
		if (!hasOwn(it, METADATA)) {
			if (!isExtensible(it)) return true;
			if (!create) return false;
			setMetadata(it);
		}
		return it[METADATA].weakData;
	};
	var onFreeze = function(it) {
		if (FREEZING && REQUIRED && isExtensible(it) && !hasOwn(it, METADATA)) setMetadata(it);
		return it;
	};
	var enable = function() {
		meta.enable = function() {};
		REQUIRED = true;
		var getOwnPropertyNames = getOwnPropertyNamesModule.f;
		var splice = uncurryThis([].splice);
		var test = {};
		test[METADATA] = 1;
		if (getOwnPropertyNames(test).length) {
			getOwnPropertyNamesModule.f = function(it) {
				var result = getOwnPropertyNames(it);
				for (var i = 0, length = result.length; i < length; i++) if (result[i] === METADATA) {
					splice(result, i, 1);
					break;
				}
				return result;
			};
			$({
				target: "Object",
				stat: true,
				forced: true
			}, { getOwnPropertyNames: getOwnPropertyNamesExternalModule.f });
		}
	};
	var meta = module.exports = {
		enable,
		fastKey,
		getWeakData,
		onFreeze
	};
	hiddenKeys[METADATA] = true;
}));
// node_modules/core-js/internals/function-uncurry-this-clause.js
var require_function_uncurry_this_clause = __commonJSMin(((exports, module) => {
	var classofRaw = require_classof_raw();
	var uncurryThis = require_function_uncurry_this();
	module.exports = function(fn) {
		if (classofRaw(fn) === "Function") return uncurryThis(fn);
	};
}));
// node_modules/core-js/internals/function-bind-context.js
var require_function_bind_context = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this_clause();
	var aCallable = require_a_callable();
	var NATIVE_BIND = require_function_bind_native();
	var bind = uncurryThis(uncurryThis.bind);
	module.exports = function(fn, that) {
		aCallable(fn);
		return that === void 0 ? fn : NATIVE_BIND ? bind(fn, that) : function() {
			return fn.apply(that, arguments);
		};
	};
}));
// node_modules/core-js/internals/iterators.js
var require_iterators = __commonJSMin(((exports, module) => {
	module.exports = Object.create ? Object.create(null) : {};
}));
// node_modules/core-js/internals/is-array-iterator-method.js
var require_is_array_iterator_method = __commonJSMin(((exports, module) => {
	var wellKnownSymbol = require_well_known_symbol();
	var Iterators = require_iterators();
	var ITERATOR = wellKnownSymbol("iterator");
	var ArrayPrototype = Array.prototype;
	module.exports = function(it) {
		return it !== void 0 && (Iterators.Array === it || ArrayPrototype[ITERATOR] === it);
	};
}));
// node_modules/core-js/internals/get-iterator-method-internal.js
var require_get_iterator_method_internal = __commonJSMin(((exports, module) => {
	var classof = require_classof_raw();
	var isNullOrUndefined = require_is_null_or_undefined();
	var getMethod = require_get_method();
	var ITERATOR = require_well_known_symbol()("iterator");
	var ArrayPrototype = Array.prototype;
	module.exports = function(it) {
		if (!isNullOrUndefined(it)) return getMethod(it, ITERATOR) || getMethod(it, "@@iterator") || (classof(it) === "Arguments" ? ArrayPrototype[ITERATOR] : void 0);
	};
}));
// node_modules/core-js/internals/get-iterator-internal.js
var require_get_iterator_internal = __commonJSMin(((exports, module) => {
	var call = require_function_call();
	var isCallable = require_is_callable();
	var anObject = require_an_object();
	var tryToString = require_try_to_string();
	var getIteratorMethod = require_get_iterator_method_internal();
	var $TypeError = TypeError;
	module.exports = function(argument, usingIterator) {
		var iteratorMethod = arguments.length < 2 ? getIteratorMethod(argument) : usingIterator;
		if (isCallable(iteratorMethod)) return anObject(call(iteratorMethod, argument));
		throw new $TypeError(tryToString(argument) + " is not iterable");
	};
}));
// node_modules/core-js/internals/iterator-close.js
var require_iterator_close = __commonJSMin(((exports, module) => {
	var call = require_function_call();
	var anObject = require_an_object();
	var getMethod = require_get_method();
	module.exports = function(iterator, kind, value) {
		var innerResult, innerError;
		anObject(iterator);
		try {
			innerResult = getMethod(iterator, "return");
			if (!innerResult) {
				if (kind === "throw") throw value;
				return value;
			}
			innerResult = call(innerResult, iterator);
		} catch (error) {
			innerError = true;
			innerResult = error;
		}
		if (kind === "throw") throw value;
		if (innerError) throw innerResult;
		anObject(innerResult);
		return value;
	};
}));
// node_modules/core-js/internals/iterate.js
var require_iterate = __commonJSMin(((exports, module) => {
	var bind = require_function_bind_context();
	var call = require_function_call();
	var anObject = require_an_object();
	var tryToString = require_try_to_string();
	var isArrayIteratorMethod = require_is_array_iterator_method();
	var lengthOfArrayLike = require_length_of_array_like();
	var isPrototypeOf = require_object_is_prototype_of();
	var getIterator = require_get_iterator_internal();
	var getIteratorMethod = require_get_iterator_method_internal();
	var iteratorClose = require_iterator_close();
	var $TypeError = TypeError;
	var Result = function(stopped, result) {
		this.stopped = stopped;
		this.result = result;
	};
	var ResultPrototype = Result.prototype;
	module.exports = function(iterable, unboundFunction, options) {
		var that = options && options.that;
		var AS_ENTRIES = !!(options && options.AS_ENTRIES);
		var IS_RECORD = !!(options && options.IS_RECORD);
		var IS_ITERATOR = !!(options && options.IS_ITERATOR);
		var INTERRUPTED = !!(options && options.INTERRUPTED);
		var fn = bind(unboundFunction, that);
		var iterator, iterFn, index, length, result, next, step;
		var stop = function(condition) {
			var $iterator = iterator;
			iterator = void 0;
			if ($iterator) iteratorClose($iterator, "normal");
			return new Result(true, condition);
		};
		var callFn = function(value) {
			if (AS_ENTRIES) {
				anObject(value);
				return INTERRUPTED ? fn(value[0], value[1], stop) : fn(value[0], value[1]);
			}
			return INTERRUPTED ? fn(value, stop) : fn(value);
		};
		if (IS_RECORD) iterator = iterable.iterator;
		else if (IS_ITERATOR) iterator = iterable;
		else {
			iterFn = getIteratorMethod(iterable);
			if (!iterFn) throw new $TypeError(tryToString(iterable) + " is not iterable");
			if (isArrayIteratorMethod(iterFn)) {
				for (index = 0, length = lengthOfArrayLike(iterable); length > index; index++) {
					result = callFn(iterable[index]);
					if (result && isPrototypeOf(ResultPrototype, result)) return result;
				}
				return new Result(false);
			}
			iterator = getIterator(iterable, iterFn);
		}
		next = IS_RECORD ? iterable.next : iterator.next;
		while (!(step = call(next, iterator)).done) {
			var value = step.value;
			try {
				result = callFn(value);
			} catch (error) {
				if (iterator) iteratorClose(iterator, "throw", error);
				else throw error;
			}
			if (typeof result == "object" && result && isPrototypeOf(ResultPrototype, result)) return result;
		}
		return new Result(false);
	};
}));
// node_modules/core-js/internals/an-instance.js
var require_an_instance = __commonJSMin(((exports, module) => {
	var isPrototypeOf = require_object_is_prototype_of();
	var $TypeError = TypeError;
	module.exports = function(it, Prototype) {
		if (isPrototypeOf(Prototype, it)) return it;
		throw new $TypeError("Incorrect invocation");
	};
}));
// node_modules/core-js/internals/check-correctness-of-iteration.js
var require_check_correctness_of_iteration = __commonJSMin(((exports, module) => {
	var ITERATOR = require_well_known_symbol()("iterator");
	var SAFE_CLOSING = false;
	try {
		var called = 0;
		var iteratorWithReturn = {
			next: function() {
				return { done: !!called++ };
			},
			"return": function() {
				SAFE_CLOSING = true;
			}
		};
		iteratorWithReturn[ITERATOR] = function() {
			return this;
		};
		Array.from(iteratorWithReturn, function() {
			throw 2;
		});
	} catch (error) {}
	module.exports = function(exec, SKIP_CLOSING) {
		try {
			if (!SKIP_CLOSING && !SAFE_CLOSING) return false;
		} catch (error) {
			return false;
		}
		var ITERATION_SUPPORT = false;
		try {
			var object = {};
			object[ITERATOR] = function() {
				return { next: function() {
					return { done: ITERATION_SUPPORT = true };
				} };
			};
			exec(object);
		} catch (error) {}
		return ITERATION_SUPPORT;
	};
}));
// node_modules/core-js/internals/set-to-string-tag.js
var require_set_to_string_tag = __commonJSMin(((exports, module) => {
	var defineProperty = require_object_define_property().f;
	var hasOwn = require_has_own_property();
	var TO_STRING_TAG = require_well_known_symbol()("toStringTag");
	module.exports = function(target, TAG, STATIC) {
		if (target && !STATIC) target = target.prototype;
		if (target && !hasOwn(target, TO_STRING_TAG)) defineProperty(target, TO_STRING_TAG, {
			configurable: true,
			value: TAG
		});
	};
}));
// node_modules/core-js/internals/function-uncurry-this-accessor.js
var require_function_uncurry_this_accessor = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var aCallable = require_a_callable();
	module.exports = function(object, key, method) {
		try {
			return uncurryThis(aCallable(Object.getOwnPropertyDescriptor(object, key)[method]));
		} catch (error) {}
	};
}));
// node_modules/core-js/internals/is-possible-prototype.js
var require_is_possible_prototype = __commonJSMin(((exports, module) => {
	var isObject = require_is_object();
	module.exports = function(argument) {
		return isObject(argument) || argument === null;
	};
}));
// node_modules/core-js/internals/a-possible-prototype.js
var require_a_possible_prototype = __commonJSMin(((exports, module) => {
	var isPossiblePrototype = require_is_possible_prototype();
	var $String = String;
	var $TypeError = TypeError;
	module.exports = function(argument) {
		if (isPossiblePrototype(argument)) return argument;
		throw new $TypeError("Can't set " + $String(argument) + " as a prototype");
	};
}));
// node_modules/core-js/internals/object-set-prototype-of.js
var require_object_set_prototype_of = __commonJSMin(((exports, module) => {
	var uncurryThisAccessor = require_function_uncurry_this_accessor();
	var isObject = require_is_object();
	var requireObjectCoercible = require_require_object_coercible();
	var aPossiblePrototype = require_a_possible_prototype();
	module.exports = Object.setPrototypeOf || ("__proto__" in {} ? function() {
		var CORRECT_SETTER = false;
		var test = {};
		var setter;
		try {
			setter = uncurryThisAccessor(Object.prototype, "__proto__", "set");
			setter(test, []);
			CORRECT_SETTER = test instanceof Array;
		} catch (error) {}
		return function setPrototypeOf(O, proto) {
			requireObjectCoercible(O);
			aPossiblePrototype(proto);
			if (!isObject(O)) return O;
			if (CORRECT_SETTER) setter(O, proto);
			else O.__proto__ = proto;
			return O;
		};
	}() : void 0);
}));
// node_modules/core-js/internals/inherit-if-required.js
var require_inherit_if_required = __commonJSMin(((exports, module) => {
	var isCallable = require_is_callable();
	var isObject = require_is_object();
	var setPrototypeOf = require_object_set_prototype_of();
	module.exports = function($this, dummy, Wrapper) {
		var NewTarget, NewTargetPrototype;
		if (setPrototypeOf && isCallable(NewTarget = dummy.constructor) && NewTarget !== Wrapper && isObject(NewTargetPrototype = NewTarget.prototype) && NewTargetPrototype !== Wrapper.prototype) setPrototypeOf($this, NewTargetPrototype);
		return $this;
	};
}));
// node_modules/core-js/internals/collection.js
var require_collection = __commonJSMin(((exports, module) => {
	var $ = require_export();
	var globalThis = require_global_this();
	var uncurryThis = require_function_uncurry_this();
	var isForced = require_is_forced();
	var defineBuiltIn = require_define_built_in();
	var InternalMetadataModule = require_internal_metadata();
	var iterate = require_iterate();
	var anInstance = require_an_instance();
	var isCallable = require_is_callable();
	var isNullOrUndefined = require_is_null_or_undefined();
	var isObject = require_is_object();
	var fails = require_fails();
	var checkCorrectnessOfIteration = require_check_correctness_of_iteration();
	var setToStringTag = require_set_to_string_tag();
	var inheritIfRequired = require_inherit_if_required();
	module.exports = function(CONSTRUCTOR_NAME, wrapper, common) {
		var IS_MAP = CONSTRUCTOR_NAME.indexOf("Map") !== -1;
		var IS_WEAK = CONSTRUCTOR_NAME.indexOf("Weak") !== -1;
		var ADDER = IS_MAP ? "set" : "add";
		var NativeConstructor = globalThis[CONSTRUCTOR_NAME];
		var NativePrototype = NativeConstructor && NativeConstructor.prototype;
		var Constructor = NativeConstructor;
		var exported = {};
		var fixMethod = function(KEY) {
			var uncurriedNativeMethod = uncurryThis(NativePrototype[KEY]);
			defineBuiltIn(NativePrototype, KEY, KEY === "add" ? function add(value) {
				uncurriedNativeMethod(this, value === 0 ? 0 : value);
				return this;
			} : KEY === "delete" ? function(key) {
				return IS_WEAK && !isObject(key) ? false : uncurriedNativeMethod(this, key === 0 ? 0 : key);
			} : KEY === "get" ? function get(key) {
				return IS_WEAK && !isObject(key) ? void 0 : uncurriedNativeMethod(this, key === 0 ? 0 : key);
			} : KEY === "has" ? function has(key) {
				return IS_WEAK && !isObject(key) ? false : uncurriedNativeMethod(this, key === 0 ? 0 : key);
			} : function set(key, value) {
				uncurriedNativeMethod(this, key === 0 ? 0 : key, value);
				return this;
			});
		};
		if (isForced(CONSTRUCTOR_NAME, !isCallable(NativeConstructor) || !(IS_WEAK || NativePrototype.forEach && !fails(function() {
			new NativeConstructor().entries().next();
		})))) {
			Constructor = common.getConstructor(wrapper, CONSTRUCTOR_NAME, IS_MAP, ADDER);
			InternalMetadataModule.enable();
		} else if (isForced(CONSTRUCTOR_NAME, true)) {
			var instance = new Constructor();
			var HASNT_CHAINING = instance[ADDER](IS_WEAK ? {} : -0, 1) !== instance;
			var THROWS_ON_PRIMITIVES = fails(function() {
				instance.has(1);
			});
			var ACCEPT_ITERABLES = checkCorrectnessOfIteration(function(iterable) {
				new NativeConstructor(iterable);
			});
			var BUGGY_ZERO = !IS_WEAK && fails(function() {
				var $instance = new NativeConstructor();
				var index = 5;
				while (index--) $instance[ADDER](index, index);
				return !$instance.has(-0);
			});
			if (!ACCEPT_ITERABLES) {
				Constructor = wrapper(function(dummy, iterable) {
					anInstance(dummy, NativePrototype);
					var that = inheritIfRequired(new NativeConstructor(), dummy, Constructor);
					if (!isNullOrUndefined(iterable)) iterate(iterable, that[ADDER], {
						that,
						AS_ENTRIES: IS_MAP
					});
					return that;
				});
				Constructor.prototype = NativePrototype;
				NativePrototype.constructor = Constructor;
			}
			if (THROWS_ON_PRIMITIVES || BUGGY_ZERO) {
				fixMethod("delete");
				fixMethod("has");
				IS_MAP && fixMethod("get");
			}
			if (BUGGY_ZERO || HASNT_CHAINING) fixMethod(ADDER);
			if (IS_WEAK && NativePrototype.clear) delete NativePrototype.clear;
		}
		exported[CONSTRUCTOR_NAME] = Constructor;
		$({
			global: true,
			constructor: true,
			forced: Constructor !== NativeConstructor
		}, exported);
		setToStringTag(Constructor, CONSTRUCTOR_NAME);
		if (!IS_WEAK) common.setStrong(Constructor, CONSTRUCTOR_NAME, IS_MAP);
		return Constructor;
	};
}));
// node_modules/core-js/internals/object-keys.js
var require_object_keys = __commonJSMin(((exports, module) => {
	var internalObjectKeys = require_object_keys_internal();
	var enumBugKeys = require_enum_bug_keys();
	module.exports = Object.keys || function keys(O) {
		return internalObjectKeys(O, enumBugKeys);
	};
}));
// node_modules/core-js/internals/object-define-properties.js
var require_object_define_properties = __commonJSMin(((exports) => {
	var DESCRIPTORS = require_descriptors();
	var V8_PROTOTYPE_DEFINE_BUG = require_v8_prototype_define_bug();
	var definePropertyModule = require_object_define_property();
	var anObject = require_an_object();
	var toIndexedObject = require_to_indexed_object();
	var objectKeys = require_object_keys();
	exports.f = DESCRIPTORS && !V8_PROTOTYPE_DEFINE_BUG ? Object.defineProperties : function defineProperties(O, Properties) {
		anObject(O);
		var props = toIndexedObject(Properties);
		var keys = objectKeys(Properties);
		var length = keys.length;
		var index = 0;
		var key;
		while (length > index) definePropertyModule.f(O, key = keys[index++], props[key]);
		return O;
	};
}));
// node_modules/core-js/internals/html.js
var require_html = __commonJSMin(((exports, module) => {
	module.exports = require_get_built_in()("document", "documentElement");
}));
// node_modules/core-js/internals/object-create.js
var require_object_create = __commonJSMin(((exports, module) => {
	var anObject = require_an_object();
	var definePropertiesModule = require_object_define_properties();
	var enumBugKeys = require_enum_bug_keys();
	var hiddenKeys = require_hidden_keys();
	var html = require_html();
	var documentCreateElement = require_document_create_element();
	var sharedKey = require_shared_key();
	var GT = ">";
	var LT = "<";
	var PROTOTYPE = "prototype";
	var SCRIPT = "script";
	var IE_PROTO = sharedKey("IE_PROTO");
	var EmptyConstructor = function() {};
	var scriptTag = function(content) {
		return LT + SCRIPT + GT + content + LT + "/" + SCRIPT + GT;
	};
	var NullProtoObjectViaActiveX = function(activeXDocument) {
		activeXDocument.write(scriptTag(""));
		activeXDocument.close();
		var temp = activeXDocument.parentWindow.Object;
		activeXDocument = null;
		return temp;
	};
	var NullProtoObjectViaIFrame = function() {
		var iframe = documentCreateElement("iframe");
		var JS = "java" + SCRIPT + ":";
		var iframeDocument;
		iframe.style.display = "none";
		html.appendChild(iframe);
		iframe.src = String(JS);
		iframeDocument = iframe.contentWindow.document;
		iframeDocument.open();
		iframeDocument.write(scriptTag("document.F=Object"));
		iframeDocument.close();
		return iframeDocument.F;
	};
	var activeXDocument;
	var NullProtoObject = function() {
		try {
			activeXDocument = new ActiveXObject("htmlfile");
		} catch (error) {}
		NullProtoObject = typeof document != "undefined" ? document.domain && activeXDocument ? NullProtoObjectViaActiveX(activeXDocument) : NullProtoObjectViaIFrame() : NullProtoObjectViaActiveX(activeXDocument);
		var length = enumBugKeys.length;
		while (length--) delete NullProtoObject[PROTOTYPE][enumBugKeys[length]];
		return NullProtoObject();
	};
	hiddenKeys[IE_PROTO] = true;
	module.exports = Object.create || function create(O, Properties) {
		var result;
		if (O !== null) {
			EmptyConstructor[PROTOTYPE] = anObject(O);
			result = new EmptyConstructor();
			EmptyConstructor[PROTOTYPE] = null;
			result[IE_PROTO] = O;
		} else result = NullProtoObject();
		return Properties === void 0 ? result : definePropertiesModule.f(result, Properties);
	};
}));
// node_modules/core-js/internals/define-built-in-accessor.js
var require_define_built_in_accessor = __commonJSMin(((exports, module) => {
	var makeBuiltIn = require_make_built_in();
	var defineProperty = require_object_define_property();
	module.exports = function(target, name, descriptor) {
		if (descriptor.get) makeBuiltIn(descriptor.get, name, { getter: true });
		if (descriptor.set) makeBuiltIn(descriptor.set, name, { setter: true });
		return defineProperty.f(target, name, descriptor);
	};
}));
// node_modules/core-js/internals/define-built-ins.js
var require_define_built_ins = __commonJSMin(((exports, module) => {
	var defineBuiltIn = require_define_built_in();
	module.exports = function(target, src, options) {
		for (var key in src) defineBuiltIn(target, key, src[key], options);
		return target;
	};
}));
// node_modules/core-js/internals/correct-prototype-getter.js
var require_correct_prototype_getter = __commonJSMin(((exports, module) => {
	module.exports = !require_fails()(function() {
		function F() {}
		F.prototype.constructor = null;
		return Object.getPrototypeOf(new F()) !== F.prototype;
	});
}));
// node_modules/core-js/internals/object-get-prototype-of.js
var require_object_get_prototype_of = __commonJSMin(((exports, module) => {
	var hasOwn = require_has_own_property();
	var isCallable = require_is_callable();
	var toObject = require_to_object();
	var sharedKey = require_shared_key();
	var CORRECT_PROTOTYPE_GETTER = require_correct_prototype_getter();
	var IE_PROTO = sharedKey("IE_PROTO");
	var $Object = Object;
	var ObjectPrototype = $Object.prototype;
	module.exports = CORRECT_PROTOTYPE_GETTER ? $Object.getPrototypeOf : function(O) {
		var object = toObject(O);
		if (hasOwn(object, IE_PROTO)) return object[IE_PROTO];
		var constructor = object.constructor;
		if (isCallable(constructor) && object instanceof constructor) return constructor.prototype;
		return object instanceof $Object ? ObjectPrototype : null;
	};
}));
// node_modules/core-js/internals/iterators-core.js
var require_iterators_core = __commonJSMin(((exports, module) => {
	var fails = require_fails();
	var isCallable = require_is_callable();
	var isObject = require_is_object();
	var create = require_object_create();
	var getPrototypeOf = require_object_get_prototype_of();
	var defineBuiltIn = require_define_built_in();
	var wellKnownSymbol = require_well_known_symbol();
	var IS_PURE = require_is_pure();
	var ITERATOR = wellKnownSymbol("iterator");
	var BUGGY_SAFARI_ITERATORS = false;
	var IteratorPrototype;
	var PrototypeOfArrayIteratorPrototype;
	var arrayIterator;
	if ([].keys) {
		arrayIterator = [].keys();
		if (!("next" in arrayIterator)) BUGGY_SAFARI_ITERATORS = true;
		else {
			PrototypeOfArrayIteratorPrototype = getPrototypeOf(getPrototypeOf(arrayIterator));
			if (PrototypeOfArrayIteratorPrototype !== Object.prototype) IteratorPrototype = PrototypeOfArrayIteratorPrototype;
		}
	}
	if (!isObject(IteratorPrototype) || fails(function() {
		var test = {};
		return IteratorPrototype[ITERATOR].call(test) !== test;
	})) IteratorPrototype = {};
	else if (IS_PURE) IteratorPrototype = create(IteratorPrototype);
	if (!isCallable(IteratorPrototype[ITERATOR])) defineBuiltIn(IteratorPrototype, ITERATOR, function() {
		return this;
	});
	module.exports = {
		IteratorPrototype,
		BUGGY_SAFARI_ITERATORS
	};
}));
// node_modules/core-js/internals/iterator-create-constructor.js
var require_iterator_create_constructor = __commonJSMin(((exports, module) => {
	var IteratorPrototype = require_iterators_core().IteratorPrototype;
	var create = require_object_create();
	var createPropertyDescriptor = require_create_property_descriptor();
	var setToStringTag = require_set_to_string_tag();
	var Iterators = require_iterators();
	var returnThis = function() {
		return this;
	};
	module.exports = function(IteratorConstructor, NAME, next, ENUMERABLE_NEXT) {
		var TO_STRING_TAG = NAME + " Iterator";
		IteratorConstructor.prototype = create(IteratorPrototype, { next: createPropertyDescriptor(+!ENUMERABLE_NEXT, next) });
		setToStringTag(IteratorConstructor, TO_STRING_TAG, false, true);
		Iterators[TO_STRING_TAG] = returnThis;
		return IteratorConstructor;
	};
}));
// node_modules/core-js/internals/iterator-define.js
var require_iterator_define = __commonJSMin(((exports, module) => {
	var $ = require_export();
	var call = require_function_call();
	var IS_PURE = require_is_pure();
	var FunctionName = require_function_name();
	var isCallable = require_is_callable();
	var createIteratorConstructor = require_iterator_create_constructor();
	var getPrototypeOf = require_object_get_prototype_of();
	var setPrototypeOf = require_object_set_prototype_of();
	var setToStringTag = require_set_to_string_tag();
	var createNonEnumerableProperty = require_create_non_enumerable_property();
	var defineBuiltIn = require_define_built_in();
	var wellKnownSymbol = require_well_known_symbol();
	var Iterators = require_iterators();
	var IteratorsCore = require_iterators_core();
	var PROPER_FUNCTION_NAME = FunctionName.PROPER;
	var CONFIGURABLE_FUNCTION_NAME = FunctionName.CONFIGURABLE;
	var IteratorPrototype = IteratorsCore.IteratorPrototype;
	var BUGGY_SAFARI_ITERATORS = IteratorsCore.BUGGY_SAFARI_ITERATORS;
	var ITERATOR = wellKnownSymbol("iterator");
	var KEYS = "keys";
	var VALUES = "values";
	var ENTRIES = "entries";
	var returnThis = function() {
		return this;
	};
	module.exports = function(Iterable, NAME, IteratorConstructor, next, DEFAULT, IS_SET, FORCED) {
		createIteratorConstructor(IteratorConstructor, NAME, next);
		var getIterationMethod = function(KIND) {
			if (KIND === DEFAULT && defaultIterator) return defaultIterator;
			if (!BUGGY_SAFARI_ITERATORS && KIND && KIND in IterablePrototype) return IterablePrototype[KIND];
			switch (KIND) {
				case KEYS: return function keys() {
					return new IteratorConstructor(this, KIND);
				};
				case VALUES: return function values() {
					return new IteratorConstructor(this, KIND);
				};
				case ENTRIES: return function entries() {
					return new IteratorConstructor(this, KIND);
				};
			}
			return function() {
				return new IteratorConstructor(this);
			};
		};
		var TO_STRING_TAG = NAME + " Iterator";
		var INCORRECT_VALUES_NAME = false;
		var IterablePrototype = Iterable.prototype;
		var nativeIterator = IterablePrototype[ITERATOR] || IterablePrototype["@@iterator"] || DEFAULT && IterablePrototype[DEFAULT];
		var defaultIterator = !BUGGY_SAFARI_ITERATORS && nativeIterator || getIterationMethod(DEFAULT);
		var anyNativeIterator = NAME === "Array" ? IterablePrototype.entries || nativeIterator : nativeIterator;
		var CurrentIteratorPrototype, methods, KEY;
		if (anyNativeIterator) {
			CurrentIteratorPrototype = getPrototypeOf(anyNativeIterator.call(new Iterable()));
			if (CurrentIteratorPrototype !== Object.prototype && CurrentIteratorPrototype.next) {
				if (!IS_PURE && getPrototypeOf(CurrentIteratorPrototype) !== IteratorPrototype) {
					if (setPrototypeOf) setPrototypeOf(CurrentIteratorPrototype, IteratorPrototype);
					else if (!isCallable(CurrentIteratorPrototype[ITERATOR])) defineBuiltIn(CurrentIteratorPrototype, ITERATOR, returnThis);
				}
				setToStringTag(CurrentIteratorPrototype, TO_STRING_TAG, true, true);
				if (IS_PURE) Iterators[TO_STRING_TAG] = returnThis;
			}
		}
		if (PROPER_FUNCTION_NAME && DEFAULT === VALUES && nativeIterator && nativeIterator.name !== VALUES) {
			if (!IS_PURE && CONFIGURABLE_FUNCTION_NAME) createNonEnumerableProperty(IterablePrototype, "name", VALUES);
			else {
				INCORRECT_VALUES_NAME = true;
				defaultIterator = function values() {
					return call(nativeIterator, this);
				};
			}
		}
		if (DEFAULT) {
			methods = {
				values: getIterationMethod(VALUES),
				keys: IS_SET ? defaultIterator : getIterationMethod(KEYS),
				entries: getIterationMethod(ENTRIES)
			};
			if (FORCED) {
				for (KEY in methods) if (BUGGY_SAFARI_ITERATORS || INCORRECT_VALUES_NAME || !(KEY in IterablePrototype)) defineBuiltIn(IterablePrototype, KEY, methods[KEY]);
			} else $({
				target: NAME,
				proto: true,
				forced: BUGGY_SAFARI_ITERATORS || INCORRECT_VALUES_NAME
			}, methods);
		}
		if ((!IS_PURE || FORCED) && IterablePrototype[ITERATOR] !== defaultIterator) defineBuiltIn(IterablePrototype, ITERATOR, defaultIterator, { name: DEFAULT });
		Iterators[NAME] = defaultIterator;
		return methods;
	};
}));
// node_modules/core-js/internals/create-iter-result-object.js
var require_create_iter_result_object = __commonJSMin(((exports, module) => {
	module.exports = function(value, done) {
		return {
			value,
			done
		};
	};
}));
// node_modules/core-js/internals/set-species.js
var require_set_species = __commonJSMin(((exports, module) => {
	var getBuiltIn = require_get_built_in();
	var defineBuiltInAccessor = require_define_built_in_accessor();
	var wellKnownSymbol = require_well_known_symbol();
	var DESCRIPTORS = require_descriptors();
	var SPECIES = wellKnownSymbol("species");
	module.exports = function(CONSTRUCTOR_NAME) {
		var Constructor = getBuiltIn(CONSTRUCTOR_NAME);
		if (DESCRIPTORS && Constructor && !Constructor[SPECIES]) defineBuiltInAccessor(Constructor, SPECIES, {
			configurable: true,
			get: function() {
				return this;
			}
		});
	};
}));
// node_modules/core-js/internals/collection-strong.js
var require_collection_strong = __commonJSMin(((exports, module) => {
	var create = require_object_create();
	var defineBuiltInAccessor = require_define_built_in_accessor();
	var defineBuiltIns = require_define_built_ins();
	var bind = require_function_bind_context();
	var anInstance = require_an_instance();
	var isNullOrUndefined = require_is_null_or_undefined();
	var iterate = require_iterate();
	var defineIterator = require_iterator_define();
	var createIterResultObject = require_create_iter_result_object();
	var setSpecies = require_set_species();
	var DESCRIPTORS = require_descriptors();
	var fastKey = require_internal_metadata().fastKey;
	var InternalStateModule = require_internal_state();
	var setInternalState = InternalStateModule.set;
	var internalStateGetterFor = InternalStateModule.getterFor;
	module.exports = {
		getConstructor: function(wrapper, CONSTRUCTOR_NAME, IS_MAP, ADDER) {
			var Constructor = wrapper(function(that, iterable) {
				anInstance(that, Prototype);
				setInternalState(that, {
					type: CONSTRUCTOR_NAME,
					index: create(null),
					first: null,
					last: null,
					size: 0
				});
				if (!DESCRIPTORS) that.size = 0;
				if (!isNullOrUndefined(iterable)) iterate(iterable, that[ADDER], {
					that,
					AS_ENTRIES: IS_MAP
				});
			});
			var Prototype = Constructor.prototype;
			var getInternalState = internalStateGetterFor(CONSTRUCTOR_NAME);
			var define = function(that, key, value) {
				var state = getInternalState(that);
				var entry = getEntry(that, key);
				var previous, index;
				if (entry) entry.value = value;
				else {
					state.last = entry = {
						index: index = fastKey(key, true),
						key,
						value,
						previous: previous = state.last,
						next: null,
						removed: false
					};
					if (!state.first) state.first = entry;
					if (previous) previous.next = entry;
					if (DESCRIPTORS) state.size++;
					else that.size++;
					if (index !== "F") state.index[index] = entry;
				}
				return that;
			};
			var getEntry = function(that, key) {
				var state = getInternalState(that);
				var index = fastKey(key);
				var entry;
				if (index !== "F") return state.index[index];
				for (entry = state.first; entry; entry = entry.next) if (entry.key === key) return entry;
			};
			defineBuiltIns(Prototype, {
				clear: function clear() {
					var that = this;
					var state = getInternalState(that);
					var entry = state.first;
					while (entry) {
						entry.removed = true;
						if (entry.previous) entry.previous = entry.previous.next = null;
						entry = entry.next;
					}
					state.first = state.last = null;
					state.index = create(null);
					if (DESCRIPTORS) state.size = 0;
					else that.size = 0;
				},
				"delete": function(key) {
					var that = this;
					var state = getInternalState(that);
					var entry = getEntry(that, key);
					if (entry) {
						var next = entry.next;
						var prev = entry.previous;
						delete state.index[entry.index];
						entry.removed = true;
						if (prev) prev.next = next;
						if (next) next.previous = prev;
						if (state.first === entry) state.first = next;
						if (state.last === entry) state.last = prev;
						if (DESCRIPTORS) state.size--;
						else that.size--;
					}
					return !!entry;
				},
				forEach: function forEach(callbackfn) {
					var state = getInternalState(this);
					var boundFunction = bind(callbackfn, arguments.length > 1 ? arguments[1] : void 0);
					var entry;
					while (entry = entry ? entry.next : state.first) {
						boundFunction(entry.value, entry.key, this);
						while (entry && entry.removed) entry = entry.previous;
					}
				},
				has: function has(key) {
					return !!getEntry(this, key);
				}
			});
			defineBuiltIns(Prototype, IS_MAP ? {
				get: function get(key) {
					var entry = getEntry(this, key);
					return entry && entry.value;
				},
				set: function set(key, value) {
					return define(this, key === 0 ? 0 : key, value);
				}
			} : { add: function add(value) {
				return define(this, value = value === 0 ? 0 : value, value);
			} });
			if (DESCRIPTORS) defineBuiltInAccessor(Prototype, "size", {
				configurable: true,
				get: function() {
					return getInternalState(this).size;
				}
			});
			return Constructor;
		},
		setStrong: function(Constructor, CONSTRUCTOR_NAME, IS_MAP) {
			var ITERATOR_NAME = CONSTRUCTOR_NAME + " Iterator";
			var getInternalCollectionState = internalStateGetterFor(CONSTRUCTOR_NAME);
			var getInternalIteratorState = internalStateGetterFor(ITERATOR_NAME);
			defineIterator(Constructor, CONSTRUCTOR_NAME, function(iterated, kind) {
				setInternalState(this, {
					type: ITERATOR_NAME,
					target: iterated,
					state: getInternalCollectionState(iterated),
					kind,
					last: null
				});
			}, function() {
				var state = getInternalIteratorState(this);
				var kind = state.kind;
				var entry = state.last;
				while (entry && entry.removed) entry = entry.previous;
				if (!state.target || !(state.last = entry = entry ? entry.next : state.state.first)) {
					state.target = null;
					return createIterResultObject(void 0, true);
				}
				if (kind === "keys") return createIterResultObject(entry.key, false);
				if (kind === "values") return createIterResultObject(entry.value, false);
				return createIterResultObject([entry.key, entry.value], false);
			}, IS_MAP ? "entries" : "values", !IS_MAP, true);
			setSpecies(CONSTRUCTOR_NAME);
		}
	};
}));
// node_modules/core-js/modules/es.map.constructor.js
var require_es_map_constructor = __commonJSMin((() => {
	require_collection()("Map", function(init) {
		return function Map() {
			return init(this, arguments.length ? arguments[0] : void 0);
		};
	}, require_collection_strong());
}));
// node_modules/core-js/modules/es.map.js
var require_es_map = __commonJSMin((() => {
	require_es_map_constructor();
}));
// node_modules/core-js/internals/does-not-exceed-safe-integer.js
var require_does_not_exceed_safe_integer = __commonJSMin(((exports, module) => {
	var $TypeError = TypeError;
	var MAX_SAFE_INTEGER = 9007199254740991;
	module.exports = function(it) {
		if (it > MAX_SAFE_INTEGER) throw new $TypeError("Maximum allowed index exceeded");
		return it;
	};
}));
// node_modules/core-js/internals/map-helpers.js
var require_map_helpers = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var MapPrototype = Map.prototype;
	module.exports = {
		Map,
		set: uncurryThis(MapPrototype.set),
		get: uncurryThis(MapPrototype.get),
		has: uncurryThis(MapPrototype.has),
		remove: uncurryThis(MapPrototype["delete"]),
		proto: MapPrototype
	};
}));
// node_modules/core-js/modules/es.map.group-by.js
var require_es_map_group_by = __commonJSMin((() => {
	var $ = require_export();
	var uncurryThis = require_function_uncurry_this();
	var aCallable = require_a_callable();
	var requireObjectCoercible = require_require_object_coercible();
	var iterate = require_iterate();
	var doesNotExceedSafeInteger = require_does_not_exceed_safe_integer();
	var MapHelpers = require_map_helpers();
	var IS_PURE = require_is_pure();
	var fails = require_fails();
	var Map = MapHelpers.Map;
	var has = MapHelpers.has;
	var get = MapHelpers.get;
	var set = MapHelpers.set;
	var push = uncurryThis([].push);
	var DOES_NOT_WORK_WITH_PRIMITIVES = IS_PURE || fails(function() {
		return Map.groupBy("ab", function(it) {
			return it;
		}).get("a").length !== 1;
	});
	$({
		target: "Map",
		stat: true,
		forced: IS_PURE || DOES_NOT_WORK_WITH_PRIMITIVES
	}, { groupBy: function groupBy(items, callbackfn) {
		requireObjectCoercible(items);
		aCallable(callbackfn);
		var map = new Map();
		var k = 0;
		iterate(items, function(value) {
			doesNotExceedSafeInteger(k);
			var key = callbackfn(value, k++);
			if (!has(map, key)) set(map, key, [value]);
			else push(get(map, key), value);
		});
		return map;
	} });
}));
// node_modules/core-js/modules/es.map.get-or-insert.js
var require_es_map_get_or_insert = __commonJSMin((() => {
	var $ = require_export();
	var MapHelpers = require_map_helpers();
	var IS_PURE = require_is_pure();
	var get = MapHelpers.get;
	var has = MapHelpers.has;
	var set = MapHelpers.set;
	$({
		target: "Map",
		proto: true,
		real: true,
		forced: IS_PURE
	}, { getOrInsert: function getOrInsert(key, value) {
		if (has(this, key)) return get(this, key);
		set(this, key, value);
		return value;
	} });
}));
// node_modules/core-js/modules/es.map.get-or-insert-computed.js
var require_es_map_get_or_insert_computed = __commonJSMin((() => {
	var $ = require_export();
	var aCallable = require_a_callable();
	var MapHelpers = require_map_helpers();
	var IS_PURE = require_is_pure();
	var get = MapHelpers.get;
	var has = MapHelpers.has;
	var set = MapHelpers.set;
	$({
		target: "Map",
		proto: true,
		real: true,
		forced: IS_PURE
	}, { getOrInsertComputed: function getOrInsertComputed(key, callbackfn) {
		var hasKey = has(this, key);
		aCallable(callbackfn);
		if (hasKey) return get(this, key);
		if (key === 0 && 1 / key === -Infinity) key = 0;
		var value = callbackfn(key);
		set(this, key, value);
		return value;
	} });
}));
// node_modules/core-js/internals/path.js
var require_path = __commonJSMin(((exports, module) => {
	module.exports = require_global_this();
}));
// node_modules/core-js/es/map/group-by.js
var require_group_by$2 = __commonJSMin(((exports, module) => {
	require_es_object_to_string();
	require_es_map();
	require_es_map_group_by();
	require_es_map_get_or_insert();
	require_es_map_get_or_insert_computed();
	module.exports = require_path().Map.groupBy;
}));
// node_modules/core-js/stable/map/group-by.js
var require_group_by$1 = __commonJSMin(((exports, module) => {
	module.exports = require_group_by$2();
}));
// node_modules/core-js/modules/esnext.map.group-by.js
var require_esnext_map_group_by = __commonJSMin((() => {
	require_es_map_group_by();
}));
// node_modules/core-js/modules/esnext.map.get-or-insert.js
var require_esnext_map_get_or_insert = __commonJSMin((() => {
	require_es_map_get_or_insert();
}));
// node_modules/core-js/modules/esnext.map.get-or-insert-computed.js
var require_esnext_map_get_or_insert_computed = __commonJSMin((() => {
	require_es_map_get_or_insert_computed();
}));
// node_modules/core-js/actual/map/group-by.js
var require_group_by = __commonJSMin(((exports, module) => {
	var parent = require_group_by$1();
	require_esnext_map_group_by();
	require_esnext_map_get_or_insert();
	require_esnext_map_get_or_insert_computed();
	module.exports = parent;
}));
// node_modules/core-js/internals/a-string.js
var require_a_string = __commonJSMin(((exports, module) => {
	var $TypeError = TypeError;
	module.exports = function(argument) {
		if (typeof argument == "string") return argument;
		throw new $TypeError("Argument is not a string");
	};
}));
// node_modules/core-js/internals/to-string.js
var require_to_string = __commonJSMin(((exports, module) => {
	var classof = require_classof();
	var $String = String;
	module.exports = function(argument) {
		if (classof(argument) === "Symbol") throw new TypeError("Cannot convert a Symbol value to a string");
		return $String(argument);
	};
}));
// node_modules/core-js/internals/string-repeat.js
var require_string_repeat = __commonJSMin(((exports, module) => {
	var toIntegerOrInfinity = require_to_integer_or_infinity();
	var toString = require_to_string();
	var requireObjectCoercible = require_require_object_coercible();
	var $RangeError = RangeError;
	var floor = Math.floor;
	module.exports = function repeat(count) {
		var str = toString(requireObjectCoercible(this));
		var result = "";
		var n = toIntegerOrInfinity(count);
		if (n < 0 || n === Infinity) throw new $RangeError("Wrong number of repetitions");
		for (; n > 0; (n = floor(n / 2)) && (str += str)) if (n % 2) result += str;
		return result;
	};
}));
// node_modules/core-js/internals/string-pad.js
var require_string_pad = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var toLength = require_to_length();
	var toString = require_to_string();
	var $repeat = require_string_repeat();
	var requireObjectCoercible = require_require_object_coercible();
	var repeat = uncurryThis($repeat);
	var stringSlice = uncurryThis("".slice);
	var ceil = Math.ceil;
	var createMethod = function(IS_END) {
		return function($this, maxLength, fillString) {
			var S = toString(requireObjectCoercible($this));
			var intMaxLength = toLength(maxLength);
			var stringLength = S.length;
			if (intMaxLength <= stringLength) return S;
			var fillStr = fillString === void 0 ? " " : toString(fillString);
			var fillLen, stringFiller;
			if (fillStr === "") return S;
			fillLen = intMaxLength - stringLength;
			stringFiller = repeat(fillStr, ceil(fillLen / fillStr.length));
			if (stringFiller.length > fillLen) stringFiller = stringSlice(stringFiller, 0, fillLen);
			return IS_END ? S + stringFiller : stringFiller + S;
		};
	};
	module.exports = {
		start: createMethod(false),
		end: createMethod(true)
	};
}));
// node_modules/core-js/internals/whitespaces.js
var require_whitespaces = __commonJSMin(((exports, module) => {
	module.exports = "	\n\v\f\r \xA0              　\u2028\u2029﻿";
}));
// node_modules/core-js/modules/es.regexp.escape.js
var require_es_regexp_escape = __commonJSMin((() => {
	var $ = require_export();
	var uncurryThis = require_function_uncurry_this();
	var aString = require_a_string();
	var hasOwn = require_has_own_property();
	var padStart = require_string_pad().start;
	var WHITESPACES = require_whitespaces();
	var $Array = Array;
	var $escape = RegExp.escape;
	var charAt = uncurryThis("".charAt);
	var charCodeAt = uncurryThis("".charCodeAt);
	var numberToString = uncurryThis(1.1.toString);
	var join = uncurryThis([].join);
	var FIRST_DIGIT_OR_ASCII = /^[0-9a-z]/i;
	var SYNTAX_SOLIDUS = /^[$()*+./?[\\\]^{|}]/;
	var OTHER_PUNCTUATORS_AND_WHITESPACES = RegExp("^[!\"#%&',\\-:;<=>@`~" + WHITESPACES + "]");
	var exec = uncurryThis(FIRST_DIGIT_OR_ASCII.exec);
	var ControlEscape = {
		"	": "t",
		"\n": "n",
		"\v": "v",
		"\f": "f",
		"\r": "r"
	};
	var escapeChar = function(chr) {
		var hex = numberToString(charCodeAt(chr, 0), 16);
		return hex.length < 3 ? "\\x" + padStart(hex, 2, "0") : "\\u" + padStart(hex, 4, "0");
	};
	$({
		target: "RegExp",
		stat: true,
		forced: !$escape || $escape("ab𠀪") !== "\\x61b𠀪"
	}, { escape: function escape(S) {
		aString(S);
		var length = S.length;
		var result = $Array(length);
		for (var i = 0; i < length; i++) {
			var chr = charAt(S, i);
			if (i === 0 && exec(FIRST_DIGIT_OR_ASCII, chr)) result[i] = escapeChar(chr);
			else if (hasOwn(ControlEscape, chr)) result[i] = "\\" + ControlEscape[chr];
			else if (exec(SYNTAX_SOLIDUS, chr)) result[i] = "\\" + chr;
			else if (exec(OTHER_PUNCTUATORS_AND_WHITESPACES, chr)) result[i] = escapeChar(chr);
			else {
				var charCode = charCodeAt(chr, 0);
				if ((charCode & 63488) !== 55296) result[i] = chr;
				else if (charCode >= 56320 || i + 1 >= length || (charCodeAt(S, i + 1) & 64512) !== 56320) result[i] = escapeChar(chr);
				else {
					result[i] = chr;
					result[++i] = charAt(S, i);
				}
			}
		}
		return join(result, "");
	} });
}));
// node_modules/core-js/es/regexp/escape.js
var require_escape$2 = __commonJSMin(((exports, module) => {
	require_es_regexp_escape();
	module.exports = require_path().RegExp.escape;
}));
// node_modules/core-js/stable/regexp/escape.js
var require_escape$1 = __commonJSMin(((exports, module) => {
	module.exports = require_escape$2();
}));
// node_modules/core-js/modules/esnext.regexp.escape.js
var require_esnext_regexp_escape = __commonJSMin((() => {
	require_es_regexp_escape();
}));
// node_modules/core-js/actual/regexp/escape.js
var require_escape = __commonJSMin(((exports, module) => {
	var parent = require_escape$1();
	require_esnext_regexp_escape();
	module.exports = parent;
}));
// node_modules/core-js/internals/string-multibyte.js
var require_string_multibyte = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var toIntegerOrInfinity = require_to_integer_or_infinity();
	var toString = require_to_string();
	var requireObjectCoercible = require_require_object_coercible();
	var charAt = uncurryThis("".charAt);
	var charCodeAt = uncurryThis("".charCodeAt);
	var stringSlice = uncurryThis("".slice);
	var createMethod = function(CONVERT_TO_STRING) {
		return function($this, pos) {
			var S = toString(requireObjectCoercible($this));
			var position = toIntegerOrInfinity(pos);
			var size = S.length;
			var first, second;
			if (position < 0 || position >= size) return CONVERT_TO_STRING ? "" : void 0;
			first = charCodeAt(S, position);
			return first < 55296 || first > 56319 || position + 1 === size || (second = charCodeAt(S, position + 1)) < 56320 || second > 57343 ? CONVERT_TO_STRING ? charAt(S, position) : first : CONVERT_TO_STRING ? stringSlice(S, position, position + 2) : (first - 55296 << 10) + (second - 56320) + 65536;
		};
	};
	module.exports = {
		codeAt: createMethod(false),
		charAt: createMethod(true)
	};
}));
// node_modules/core-js/modules/es.string.iterator.js
var require_es_string_iterator = __commonJSMin((() => {
	var charAt = require_string_multibyte().charAt;
	var toString = require_to_string();
	var InternalStateModule = require_internal_state();
	var defineIterator = require_iterator_define();
	var createIterResultObject = require_create_iter_result_object();
	var STRING_ITERATOR = "String Iterator";
	var setInternalState = InternalStateModule.set;
	var getInternalState = InternalStateModule.getterFor(STRING_ITERATOR);
	defineIterator(String, "String", function(iterated) {
		setInternalState(this, {
			type: STRING_ITERATOR,
			string: toString(iterated),
			index: 0
		});
	}, function next() {
		var state = getInternalState(this);
		var string = state.string;
		var index = state.index;
		var point;
		if (index >= string.length) return createIterResultObject(void 0, true);
		point = charAt(string, index);
		state.index += point.length;
		return createIterResultObject(point, false);
	});
}));
// node_modules/core-js/internals/url-constructor-detection.js
var require_url_constructor_detection = __commonJSMin(((exports, module) => {
	var fails = require_fails();
	var wellKnownSymbol = require_well_known_symbol();
	var DESCRIPTORS = require_descriptors();
	var IS_PURE = require_is_pure();
	var ITERATOR = wellKnownSymbol("iterator");
	module.exports = !fails(function() {
		var url = new URL("b?a=1&b=2&c=3", "https://a");
		var params = url.searchParams;
		var params2 = new URLSearchParams("a=1&a=2&b=3");
		var result = "";
		url.pathname = "c%20d";
		params.forEach(function(value, key) {
			params["delete"]("b");
			result += key + value;
		});
		params2["delete"]("a", 2);
		params2["delete"]("b", void 0);
		return IS_PURE && (!url.toJSON || !params2.has("a", 1) || params2.has("a", 2) || !params2.has("a", void 0) || params2.has("b")) || !params.size && (IS_PURE || !DESCRIPTORS) || !params.sort || url.href !== "https://a/c%20d?a=1&c=3" || params.get("c") !== "3" || String(new URLSearchParams("?a=1")) !== "a=1" || !params[ITERATOR] || new URL("https://a@b").username !== "a" || new URLSearchParams(new URLSearchParams("a=b")).get("a") !== "b" || new URL("https://тест").host !== "xn--e1aybc" || new URL("https://a#б").hash !== "#%D0%B1" || result !== "a1c3" || new URL("https://x", void 0).host !== "x";
	});
}));
// node_modules/core-js/internals/object-assign.js
var require_object_assign = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var uncurryThis = require_function_uncurry_this();
	var call = require_function_call();
	var fails = require_fails();
	var objectKeys = require_object_keys();
	var getOwnPropertySymbolsModule = require_object_get_own_property_symbols();
	var propertyIsEnumerableModule = require_object_property_is_enumerable();
	var toObject = require_to_object();
	var IndexedObject = require_indexed_object();
	var $assign = Object.assign;
	var defineProperty = Object.defineProperty;
	var concat = uncurryThis([].concat);
	module.exports = !$assign || fails(function() {
		if (DESCRIPTORS && $assign({ b: 1 }, $assign(defineProperty({}, "a", {
			enumerable: true,
			get: function() {
				defineProperty(this, "b", {
					value: 3,
					enumerable: false
				});
			}
		}), { b: 2 })).b !== 1) return true;
		var A = {};
		var B = {};
		var symbol = Symbol("assign detection");
		var alphabet = "abcdefghijklmnopqrst";
		A[symbol] = 7;
		alphabet.split("").forEach(function(chr) {
			B[chr] = chr;
		});
		return $assign({}, A)[symbol] !== 7 || objectKeys($assign({}, B)).join("") !== alphabet;
	}) ? function assign(target, source) {
		var T = toObject(target);
		var argumentsLength = arguments.length;
		var index = 1;
		var getOwnPropertySymbols = getOwnPropertySymbolsModule.f;
		var propertyIsEnumerable = propertyIsEnumerableModule.f;
		while (argumentsLength > index) {
			var S = IndexedObject(arguments[index++]);
			var keys = getOwnPropertySymbols ? concat(objectKeys(S), getOwnPropertySymbols(S)) : objectKeys(S);
			var length = keys.length;
			var j = 0;
			var key;
			while (length > j) {
				key = keys[j++];
				if (!DESCRIPTORS || call(propertyIsEnumerable, S, key)) T[key] = S[key];
			}
		}
		return T;
	} : $assign;
}));
// node_modules/core-js/internals/call-with-safe-iteration-closing.js
var require_call_with_safe_iteration_closing = __commonJSMin(((exports, module) => {
	var anObject = require_an_object();
	var iteratorClose = require_iterator_close();
	module.exports = function(iterator, fn, value, ENTRIES) {
		try {
			return ENTRIES ? fn(anObject(value)[0], value[1]) : fn(value);
		} catch (error) {
			iteratorClose(iterator, "throw", error);
		}
	};
}));
// node_modules/core-js/internals/is-constructor.js
var require_is_constructor = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var fails = require_fails();
	var isCallable = require_is_callable();
	var classof = require_classof();
	var getBuiltIn = require_get_built_in();
	var inspectSource = require_inspect_source();
	var noop = function() {};
	var construct = getBuiltIn("Reflect", "construct");
	var constructorRegExp = /^\s*(?:class|function)\b/;
	var exec = uncurryThis(constructorRegExp.exec);
	var INCORRECT_TO_STRING = !constructorRegExp.test(noop);
	var isConstructorModern = function isConstructor(argument) {
		if (!isCallable(argument)) return false;
		try {
			construct(noop, [], argument);
			return true;
		} catch (error) {
			return false;
		}
	};
	var isConstructorLegacy = function isConstructor(argument) {
		if (!isCallable(argument)) return false;
		switch (classof(argument)) {
			case "AsyncFunction":
			case "GeneratorFunction":
			case "AsyncGeneratorFunction": return false;
		}
		try {
			return INCORRECT_TO_STRING || !!exec(constructorRegExp, inspectSource(argument));
		} catch (error) {
			return true;
		}
	};
	isConstructorLegacy.sham = true;
	module.exports = !construct || fails(function() {
		var called;
		return isConstructorModern(isConstructorModern.call) || !isConstructorModern(Object) || !isConstructorModern(function() {
			called = true;
		}) || called;
	}) ? isConstructorLegacy : isConstructorModern;
}));
// node_modules/core-js/internals/create-property.js
var require_create_property = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var definePropertyModule = require_object_define_property();
	var createPropertyDescriptor = require_create_property_descriptor();
	module.exports = function(object, key, value) {
		if (DESCRIPTORS) definePropertyModule.f(object, key, createPropertyDescriptor(0, value));
		else object[key] = value;
	};
}));
// node_modules/core-js/internals/is-array.js
var require_is_array = __commonJSMin(((exports, module) => {
	var classof = require_classof_raw();
	module.exports = Array.isArray || function isArray(argument) {
		return classof(argument) === "Array";
	};
}));
// node_modules/core-js/internals/array-set-length.js
var require_array_set_length = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var isArray = require_is_array();
	var $TypeError = TypeError;
	var getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
	module.exports = DESCRIPTORS && !function() {
		if (this !== void 0) return true;
		try {
			Object.defineProperty([], "length", { writable: false }).length = 1;
		} catch (error) {
			return error instanceof TypeError;
		}
	}() ? function(O, length) {
		if (isArray(O) && !getOwnPropertyDescriptor(O, "length").writable) throw new $TypeError("Cannot set read only .length");
		return O.length = length;
	} : function(O, length) {
		return O.length = length;
	};
}));
// node_modules/core-js/internals/array-from.js
var require_array_from = __commonJSMin(((exports, module) => {
	var bind = require_function_bind_context();
	var call = require_function_call();
	var toObject = require_to_object();
	var callWithSafeIterationClosing = require_call_with_safe_iteration_closing();
	var isArrayIteratorMethod = require_is_array_iterator_method();
	var isConstructor = require_is_constructor();
	var lengthOfArrayLike = require_length_of_array_like();
	var createProperty = require_create_property();
	var setArrayLength = require_array_set_length();
	var getIterator = require_get_iterator_internal();
	var getIteratorMethod = require_get_iterator_method_internal();
	var iteratorClose = require_iterator_close();
	var doesNotExceedSafeInteger = require_does_not_exceed_safe_integer();
	var $Array = Array;
	module.exports = function from(arrayLike) {
		var IS_CONSTRUCTOR = isConstructor(this);
		var argumentsLength = arguments.length;
		var mapfn = argumentsLength > 1 ? arguments[1] : void 0;
		var mapping = mapfn !== void 0;
		if (mapping) mapfn = bind(mapfn, argumentsLength > 2 ? arguments[2] : void 0);
		var O = toObject(arrayLike);
		var iteratorMethod = getIteratorMethod(O);
		var index = 0;
		var length, result, step, iterator, next, value;
		if (iteratorMethod && !(this === $Array && isArrayIteratorMethod(iteratorMethod))) {
			result = IS_CONSTRUCTOR ? new this() : [];
			iterator = getIterator(O, iteratorMethod);
			next = iterator.next;
			for (; !(step = call(next, iterator)).done; index++) {
				try {
					doesNotExceedSafeInteger(index);
				} catch (error) {
					iteratorClose(iterator, "throw", error);
				}
				value = mapping ? callWithSafeIterationClosing(iterator, mapfn, [step.value, index], true) : step.value;
				try {
					createProperty(result, index, value);
				} catch (error) {
					iteratorClose(iterator, "throw", error);
				}
			}
		} else {
			length = lengthOfArrayLike(O);
			result = IS_CONSTRUCTOR ? new this(length) : $Array(length);
			for (; length > index; index++) {
				value = mapping ? mapfn(O[index], index) : O[index];
				createProperty(result, index, value);
			}
		}
		setArrayLength(result, index);
		return result;
	};
}));
// node_modules/core-js/internals/string-punycode-to-ascii.js
var require_string_punycode_to_ascii = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var maxInt = 2147483647;
	var base = 36;
	var tMin = 1;
	var tMax = 26;
	var skew = 38;
	var damp = 700;
	var initialBias = 72;
	var initialN = 128;
	var delimiter = "-";
	var regexNonASCII = /[^\0-\u007E]/;
	var regexSeparators = /[.\u3002\uFF0E\uFF61]/g;
	var OVERFLOW_ERROR = "Overflow: input needs wider integers to process";
	var baseMinusTMin = base - tMin;
	var $RangeError = RangeError;
	var exec = uncurryThis(regexSeparators.exec);
	var floor = Math.floor;
	var fromCharCode = String.fromCharCode;
	var charCodeAt = uncurryThis("".charCodeAt);
	var join = uncurryThis([].join);
	var push = uncurryThis([].push);
	var replace = uncurryThis("".replace);
	var split = uncurryThis("".split);
	var toLowerCase = uncurryThis("".toLowerCase);
	var ucs2decode = function(string) {
		var output = [];
		var counter = 0;
		var length = string.length;
		while (counter < length) {
			var value = charCodeAt(string, counter++);
			if (value >= 55296 && value <= 56319 && counter < length) {
				var extra = charCodeAt(string, counter++);
				if ((extra & 64512) === 56320) push(output, ((value & 1023) << 10) + (extra & 1023) + 65536);
				else {
					push(output, value);
					counter--;
				}
			} else push(output, value);
		}
		return output;
	};
	var digitToBasic = function(digit) {
		return digit + 22 + 75 * (digit < 26);
	};
	var adapt = function(delta, numPoints, firstTime) {
		var k = 0;
		delta = firstTime ? floor(delta / damp) : delta >> 1;
		delta += floor(delta / numPoints);
		while (delta > baseMinusTMin * tMax >> 1) {
			delta = floor(delta / baseMinusTMin);
			k += base;
		}
		return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
	};
	var encode = function(input) {
		var output = [];
		input = ucs2decode(input);
		var inputLength = input.length;
		var n = initialN;
		var delta = 0;
		var bias = initialBias;
		var i = 0, currentValue;
		for (; i < input.length; i++) {
			currentValue = input[i];
			if (currentValue < 128) push(output, fromCharCode(currentValue));
		}
		var basicLength = output.length;
		var handledCPCount = basicLength;
		if (basicLength) push(output, delimiter);
		while (handledCPCount < inputLength) {
			var m = maxInt;
			for (i = 0; i < input.length; i++) {
				currentValue = input[i];
				if (currentValue >= n && currentValue < m) m = currentValue;
			}
			var handledCPCountPlusOne = handledCPCount + 1;
			if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) throw new $RangeError(OVERFLOW_ERROR);
			delta += (m - n) * handledCPCountPlusOne;
			n = m;
			for (i = 0; i < input.length; i++) {
				currentValue = input[i];
				if (currentValue < n && ++delta > maxInt) throw new $RangeError(OVERFLOW_ERROR);
				if (currentValue === n) {
					var q = delta;
					var k = base;
					while (true) {
						var t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
						if (q < t) break;
						var qMinusT = q - t;
						var baseMinusT = base - t;
						push(output, fromCharCode(digitToBasic(t + qMinusT % baseMinusT)));
						q = floor(qMinusT / baseMinusT);
						k += base;
					}
					push(output, fromCharCode(digitToBasic(q)));
					bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
					delta = 0;
					handledCPCount++;
				}
			}
			delta++;
			n++;
		}
		return join(output, "");
	};
	module.exports = function(input) {
		var encoded = [];
		var labels = split(replace(toLowerCase(input), regexSeparators, "."), ".");
		var i = 0, label;
		for (; i < labels.length; i++) {
			label = labels[i];
			push(encoded, exec(regexNonASCII, label) ? "xn--" + encode(label) : label);
		}
		return join(encoded, ".");
	};
}));
// node_modules/core-js/modules/es.string.from-code-point.js
var require_es_string_from_code_point = __commonJSMin((() => {
	var $ = require_export();
	var uncurryThis = require_function_uncurry_this();
	var toAbsoluteIndex = require_to_absolute_index();
	var $RangeError = RangeError;
	var fromCharCode = String.fromCharCode;
	var $fromCodePoint = String.fromCodePoint;
	var join = uncurryThis([].join);
	$({
		target: "String",
		stat: true,
		arity: 1,
		forced: !!$fromCodePoint && $fromCodePoint.length !== 1
	}, { fromCodePoint: function fromCodePoint(x) {
		var elements = [];
		var length = arguments.length;
		var i = 0;
		var code;
		while (length > i) {
			code = +arguments[i];
			if (toAbsoluteIndex(code, 1114111) !== code) throw new $RangeError(code + " is not a valid code point");
			elements[i++] = code < 65536 ? fromCharCode(code) : fromCharCode(((code -= 65536) >> 10) + 55296, code % 1024 + 56320);
		}
		return join(elements, "");
	} });
}));
// node_modules/core-js/internals/url-percent-coding.js
var require_url_percent_coding = __commonJSMin(((exports, module) => {
	require_es_string_from_code_point();
	var getBuiltIn = require_get_built_in();
	var uncurryThis = require_function_uncurry_this();
	var fromCharCode = String.fromCharCode;
	var fromCodePoint = getBuiltIn("String", "fromCodePoint");
	var $encodeURIComponent = encodeURIComponent;
	var $parseInt = parseInt;
	var charAt = uncurryThis("".charAt);
	var push = uncurryThis([].push);
	var replace = uncurryThis("".replace);
	var stringSlice = uncurryThis("".slice);
	var exec = uncurryThis(/./.exec);
	var FALLBACK_REPLACER = "�";
	var VALID_HEX = /^[0-9a-f]+$/i;
	var SURROGATE = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
	var parseHexOctet = function(string, start) {
		var substr = stringSlice(string, start, start + 2);
		if (!exec(VALID_HEX, substr)) return NaN;
		return $parseInt(substr, 16);
	};
	var getLeadingOnes = function(octet) {
		var count = 0;
		for (var mask = 128; mask > 0 && (octet & mask) !== 0; mask >>= 1) count++;
		return count;
	};
	var utf8Decode = function(octets) {
		var codePoint = null;
		var length = octets.length;
		switch (length) {
			case 1:
				codePoint = octets[0];
				break;
			case 2:
				codePoint = (octets[0] & 31) << 6 | octets[1] & 63;
				break;
			case 3:
				codePoint = (octets[0] & 15) << 12 | (octets[1] & 63) << 6 | octets[2] & 63;
				break;
			case 4: codePoint = (octets[0] & 7) << 18 | (octets[1] & 63) << 12 | (octets[2] & 63) << 6 | octets[3] & 63;
		}
		if (codePoint === null || codePoint > 1114111 || codePoint >= 55296 && codePoint <= 57343 || codePoint < (length > 3 ? 65536 : length > 2 ? 2048 : length > 1 ? 128 : 0)) return null;
		return codePoint;
	};
	var replaceLoneSurrogate = function(chunk) {
		return chunk.length === 2 ? chunk : FALLBACK_REPLACER;
	};
	var decode = function(input) {
		var length = input.length;
		var result = "";
		var i = 0;
		while (i < length) {
			var decodedChar = charAt(input, i);
			if (decodedChar === "%") {
				if (charAt(input, i + 1) === "%" || i + 3 > length) {
					result += "%";
					i++;
					continue;
				}
				var octet = parseHexOctet(input, i + 1);
				if (octet !== octet) {
					result += decodedChar;
					i++;
					continue;
				}
				i += 2;
				var byteSequenceLength = getLeadingOnes(octet);
				if (byteSequenceLength === 0) decodedChar = fromCharCode(octet);
				else {
					if (byteSequenceLength === 1 || byteSequenceLength > 4) {
						result += FALLBACK_REPLACER;
						i++;
						continue;
					}
					var octets = [octet];
					var sequenceIndex = 1;
					while (sequenceIndex < byteSequenceLength) {
						i++;
						if (i + 3 > length || charAt(input, i) !== "%") break;
						var nextByte = parseHexOctet(input, i + 1);
						if (nextByte !== nextByte || nextByte > 191 || nextByte < 128) break;
						if (sequenceIndex === 1) {
							if (octet === 224 && nextByte < 160) break;
							if (octet === 237 && nextByte > 159) break;
							if (octet === 240 && nextByte < 144) break;
							if (octet === 244 && nextByte > 143) break;
						}
						push(octets, nextByte);
						i += 2;
						sequenceIndex++;
					}
					if (octets.length !== byteSequenceLength) {
						result += FALLBACK_REPLACER;
						continue;
					}
					var codePoint = utf8Decode(octets);
					if (codePoint === null) {
						for (var replacement = 0; replacement < byteSequenceLength; replacement++) result += FALLBACK_REPLACER;
						i++;
						continue;
					} else decodedChar = fromCodePoint(codePoint);
				}
			}
			result += decodedChar;
			i++;
		}
		return result;
	};
	var encode = function(input) {
		try {
			return $encodeURIComponent(input);
		} catch (error) {
			return $encodeURIComponent(replace(input, SURROGATE, replaceLoneSurrogate));
		}
	};
	module.exports = {
		decode,
		encode
	};
}));
// node_modules/core-js/internals/validate-arguments-length.js
var require_validate_arguments_length = __commonJSMin(((exports, module) => {
	var $TypeError = TypeError;
	module.exports = function(passed, required) {
		if (passed < required) throw new $TypeError("Not enough arguments");
		return passed;
	};
}));
// node_modules/core-js/internals/add-to-unscopables.js
var require_add_to_unscopables = __commonJSMin(((exports, module) => {
	var wellKnownSymbol = require_well_known_symbol();
	var create = require_object_create();
	var defineProperty = require_object_define_property().f;
	var UNSCOPABLES = wellKnownSymbol("unscopables");
	var ArrayPrototype = Array.prototype;
	if (ArrayPrototype[UNSCOPABLES] === void 0) defineProperty(ArrayPrototype, UNSCOPABLES, {
		configurable: true,
		value: create(null)
	});
	module.exports = function(key) {
		ArrayPrototype[UNSCOPABLES][key] = true;
	};
}));
// node_modules/core-js/modules/es.array.iterator.js
var require_es_array_iterator = __commonJSMin(((exports, module) => {
	var toIndexedObject = require_to_indexed_object();
	var addToUnscopables = require_add_to_unscopables();
	var Iterators = require_iterators();
	var InternalStateModule = require_internal_state();
	var defineProperty = require_object_define_property().f;
	var defineIterator = require_iterator_define();
	var createIterResultObject = require_create_iter_result_object();
	var IS_PURE = require_is_pure();
	var DESCRIPTORS = require_descriptors();
	var ARRAY_ITERATOR = "Array Iterator";
	var setInternalState = InternalStateModule.set;
	var getInternalState = InternalStateModule.getterFor(ARRAY_ITERATOR);
	module.exports = defineIterator(Array, "Array", function(iterated, kind) {
		setInternalState(this, {
			type: ARRAY_ITERATOR,
			target: toIndexedObject(iterated),
			index: 0,
			kind
		});
	}, function() {
		var state = getInternalState(this);
		var target = state.target;
		var index = state.index++;
		if (!target || index >= target.length) {
			state.target = null;
			return createIterResultObject(void 0, true);
		}
		switch (state.kind) {
			case "keys": return createIterResultObject(index, false);
			case "values": return createIterResultObject(target[index], false);
		}
		return createIterResultObject([index, target[index]], false);
	}, "values");
	var values = Iterators.Arguments = Iterators.Array;
	addToUnscopables("keys");
	addToUnscopables("values");
	addToUnscopables("entries");
	if (!IS_PURE && DESCRIPTORS && values.name !== "values") try {
		defineProperty(values, "name", { value: "values" });
	} catch (error) {}
}));
// node_modules/core-js/internals/safe-get-built-in.js
var require_safe_get_built_in = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var DESCRIPTORS = require_descriptors();
	var getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
	module.exports = function(name) {
		if (!DESCRIPTORS) return globalThis[name];
		var descriptor = getOwnPropertyDescriptor(globalThis, name);
		return descriptor && descriptor.value;
	};
}));
// node_modules/core-js/internals/array-sort.js
var require_array_sort = __commonJSMin(((exports, module) => {
	var arraySlice = require_array_slice();
	var floor = Math.floor;
	var sort = function(array, comparefn) {
		var length = array.length;
		if (length < 8) {
			var i = 1;
			var element, j;
			while (i < length) {
				j = i;
				element = array[i];
				while (j && comparefn(array[j - 1], element) > 0) array[j] = array[--j];
				if (j !== i++) array[j] = element;
			}
		} else {
			var middle = floor(length / 2);
			var left = sort(arraySlice(array, 0, middle), comparefn);
			var right = sort(arraySlice(array, middle), comparefn);
			var llength = left.length;
			var rlength = right.length;
			var lindex = 0;
			var rindex = 0;
			while (lindex < llength || rindex < rlength) array[lindex + rindex] = lindex < llength && rindex < rlength ? comparefn(left[lindex], right[rindex]) <= 0 ? left[lindex++] : right[rindex++] : lindex < llength ? left[lindex++] : right[rindex++];
		}
		return array;
	};
	module.exports = sort;
}));
// node_modules/core-js/modules/web.url-search-params.constructor.js
var require_web_url_search_params_constructor = __commonJSMin(((exports, module) => {
	require_es_array_iterator();
	var $ = require_export();
	var globalThis = require_global_this();
	var safeGetBuiltIn = require_safe_get_built_in();
	var call = require_function_call();
	var uncurryThis = require_function_uncurry_this();
	var DESCRIPTORS = require_descriptors();
	var USE_NATIVE_URL = require_url_constructor_detection();
	var percentCoding = require_url_percent_coding();
	var defineBuiltIn = require_define_built_in();
	var defineBuiltInAccessor = require_define_built_in_accessor();
	var defineBuiltIns = require_define_built_ins();
	var setToStringTag = require_set_to_string_tag();
	var createIteratorConstructor = require_iterator_create_constructor();
	var InternalStateModule = require_internal_state();
	var anInstance = require_an_instance();
	var isCallable = require_is_callable();
	var hasOwn = require_has_own_property();
	var bind = require_function_bind_context();
	var classof = require_classof();
	var anObject = require_an_object();
	var isObject = require_is_object();
	var $toString = require_to_string();
	var create = require_object_create();
	var createPropertyDescriptor = require_create_property_descriptor();
	var getIterator = require_get_iterator_internal();
	var getIteratorMethod = require_get_iterator_method_internal();
	var createIterResultObject = require_create_iter_result_object();
	var validateArgumentsLength = require_validate_arguments_length();
	var wellKnownSymbol = require_well_known_symbol();
	var arraySort = require_array_sort();
	var ITERATOR = wellKnownSymbol("iterator");
	var URL_SEARCH_PARAMS = "URLSearchParams";
	var URL_SEARCH_PARAMS_ITERATOR = URL_SEARCH_PARAMS + "Iterator";
	var setInternalState = InternalStateModule.set;
	var getInternalParamsState = InternalStateModule.getterFor(URL_SEARCH_PARAMS);
	var getInternalIteratorState = InternalStateModule.getterFor(URL_SEARCH_PARAMS_ITERATOR);
	var percentDecode = percentCoding.decode;
	var percentEncode = percentCoding.encode;
	var nativeFetch = safeGetBuiltIn("fetch");
	var NativeRequest = safeGetBuiltIn("Request");
	var Headers = safeGetBuiltIn("Headers");
	var RequestPrototype = NativeRequest && NativeRequest.prototype;
	var HeadersPrototype = Headers && Headers.prototype;
	var TypeError = globalThis.TypeError;
	var charAt = uncurryThis("".charAt);
	var join = uncurryThis([].join);
	var push = uncurryThis([].push);
	var replace = uncurryThis("".replace);
	var shift = uncurryThis([].shift);
	var splice = uncurryThis([].splice);
	var split = uncurryThis("".split);
	var stringSlice = uncurryThis("".slice);
	var plus = /\+/g;
	var decodeQueryComponent = function(input) {
		return percentDecode(replace(input, plus, " "));
	};
	var find = /[!'()~]|%20/g;
	var replacements = {
		"!": "%21",
		"'": "%27",
		"(": "%28",
		")": "%29",
		"~": "%7E",
		"%20": "+"
	};
	var replacer = function(match) {
		return replacements[match];
	};
	var serialize = function(it) {
		return replace(percentEncode(it), find, replacer);
	};
	var URLSearchParamsIterator = createIteratorConstructor(function Iterator(params, kind) {
		setInternalState(this, {
			type: URL_SEARCH_PARAMS_ITERATOR,
			target: getInternalParamsState(params).entries,
			index: 0,
			kind
		});
	}, URL_SEARCH_PARAMS, function next() {
		var state = getInternalIteratorState(this);
		var target = state.target;
		var index = state.index++;
		if (!target || index >= target.length) {
			state.target = null;
			return createIterResultObject(void 0, true);
		}
		var entry = target[index];
		switch (state.kind) {
			case "keys": return createIterResultObject(entry.key, false);
			case "values": return createIterResultObject(entry.value, false);
		}
		return createIterResultObject([entry.key, entry.value], false);
	}, true);
	var URLSearchParamsState = function(init) {
		this.entries = [];
		this.url = null;
		if (init !== void 0) {
			if (isObject(init)) this.parseObject(init);
			else this.parseQuery(typeof init == "string" ? charAt(init, 0) === "?" ? stringSlice(init, 1) : init : $toString(init));
		}
	};
	URLSearchParamsState.prototype = {
		type: URL_SEARCH_PARAMS,
		bindURL: function(url) {
			this.url = url;
			this.update();
		},
		parseObject: function(object) {
			var entries = this.entries;
			var iteratorMethod = getIteratorMethod(object);
			var iterator, next, step, entryIterator, entryNext, first, second;
			if (iteratorMethod) {
				iterator = getIterator(object, iteratorMethod);
				next = iterator.next;
				while (!(step = call(next, iterator)).done) {
					entryIterator = getIterator(anObject(step.value));
					entryNext = entryIterator.next;
					if ((first = call(entryNext, entryIterator)).done || (second = call(entryNext, entryIterator)).done || !call(entryNext, entryIterator).done) throw new TypeError("Expected sequence with length 2");
					push(entries, {
						key: $toString(first.value),
						value: $toString(second.value)
					});
				}
			} else for (var key in object) if (hasOwn(object, key)) push(entries, {
				key,
				value: $toString(object[key])
			});
		},
		parseQuery: function(query) {
			if (query) {
				var entries = this.entries;
				var attributes = split(query, "&");
				var index = 0;
				var attribute, entry;
				while (index < attributes.length) {
					attribute = attributes[index++];
					if (attribute.length) {
						entry = split(attribute, "=");
						push(entries, {
							key: decodeQueryComponent(shift(entry)),
							value: decodeQueryComponent(join(entry, "="))
						});
					}
				}
			}
		},
		serialize: function() {
			var entries = this.entries;
			var result = [];
			var index = 0;
			var entry;
			while (index < entries.length) {
				entry = entries[index++];
				push(result, serialize(entry.key) + "=" + serialize(entry.value));
			}
			return join(result, "&");
		},
		update: function() {
			this.entries.length = 0;
			this.parseQuery(this.url.query);
		},
		updateURL: function() {
			if (this.url) this.url.update();
		}
	};
	var URLSearchParamsConstructor = function URLSearchParams() {
		anInstance(this, URLSearchParamsPrototype);
		var init = arguments.length > 0 ? arguments[0] : void 0;
		var state = setInternalState(this, new URLSearchParamsState(init));
		if (!DESCRIPTORS) this.size = state.entries.length;
	};
	var URLSearchParamsPrototype = URLSearchParamsConstructor.prototype;
	defineBuiltIns(URLSearchParamsPrototype, {
		append: function append(name, value) {
			var state = getInternalParamsState(this);
			validateArgumentsLength(arguments.length, 2);
			push(state.entries, {
				key: $toString(name),
				value: $toString(value)
			});
			if (!DESCRIPTORS) this.size++;
			state.updateURL();
		},
		"delete": function(name) {
			var state = getInternalParamsState(this);
			var length = validateArgumentsLength(arguments.length, 1);
			var entries = state.entries;
			var key = $toString(name);
			var $value = length < 2 ? void 0 : arguments[1];
			var value = $value === void 0 ? $value : $toString($value);
			var index = 0;
			while (index < entries.length) {
				var entry = entries[index];
				if (entry.key === key && (value === void 0 || entry.value === value)) splice(entries, index, 1);
				else index++;
			}
			if (!DESCRIPTORS) this.size = entries.length;
			state.updateURL();
		},
		get: function get(name) {
			var entries = getInternalParamsState(this).entries;
			validateArgumentsLength(arguments.length, 1);
			var key = $toString(name);
			var index = 0;
			for (; index < entries.length; index++) if (entries[index].key === key) return entries[index].value;
			return null;
		},
		getAll: function getAll(name) {
			var entries = getInternalParamsState(this).entries;
			validateArgumentsLength(arguments.length, 1);
			var key = $toString(name);
			var result = [];
			var index = 0;
			for (; index < entries.length; index++) if (entries[index].key === key) push(result, entries[index].value);
			return result;
		},
		has: function has(name) {
			var entries = getInternalParamsState(this).entries;
			var length = validateArgumentsLength(arguments.length, 1);
			var key = $toString(name);
			var $value = length < 2 ? void 0 : arguments[1];
			var value = $value === void 0 ? $value : $toString($value);
			var index = 0;
			while (index < entries.length) {
				var entry = entries[index++];
				if (entry.key === key && (value === void 0 || entry.value === value)) return true;
			}
			return false;
		},
		set: function set(name, value) {
			var state = getInternalParamsState(this);
			validateArgumentsLength(arguments.length, 2);
			var entries = state.entries;
			var found = false;
			var key = $toString(name);
			var val = $toString(value);
			var index = 0;
			var entry;
			for (; index < entries.length; index++) {
				entry = entries[index];
				if (entry.key === key) {
					if (found) splice(entries, index--, 1);
					else {
						found = true;
						entry.value = val;
					}
				}
			}
			if (!found) push(entries, {
				key,
				value: val
			});
			if (!DESCRIPTORS) this.size = entries.length;
			state.updateURL();
		},
		sort: function sort() {
			var state = getInternalParamsState(this);
			arraySort(state.entries, function(a, b) {
				return a.key > b.key ? 1 : -1;
			});
			state.updateURL();
		},
		forEach: function forEach(callback) {
			var entries = getInternalParamsState(this).entries;
			var boundFunction = bind(callback, arguments.length > 1 ? arguments[1] : void 0);
			var index = 0;
			var entry;
			while (index < entries.length) {
				entry = entries[index++];
				boundFunction(entry.value, entry.key, this);
			}
		},
		keys: function keys() {
			return new URLSearchParamsIterator(this, "keys");
		},
		values: function values() {
			return new URLSearchParamsIterator(this, "values");
		},
		entries: function entries() {
			return new URLSearchParamsIterator(this, "entries");
		}
	}, { enumerable: true });
	defineBuiltIn(URLSearchParamsPrototype, ITERATOR, URLSearchParamsPrototype.entries, { name: "entries" });
	defineBuiltIn(URLSearchParamsPrototype, "toString", function toString() {
		return getInternalParamsState(this).serialize();
	}, { enumerable: true });
	if (DESCRIPTORS) defineBuiltInAccessor(URLSearchParamsPrototype, "size", {
		get: function size() {
			return getInternalParamsState(this).entries.length;
		},
		configurable: true,
		enumerable: true
	});
	setToStringTag(URLSearchParamsConstructor, URL_SEARCH_PARAMS);
	$({
		global: true,
		constructor: true,
		forced: !USE_NATIVE_URL
	}, { URLSearchParams: URLSearchParamsConstructor });
	if (!USE_NATIVE_URL && isCallable(Headers)) {
		var headersHas = uncurryThis(HeadersPrototype.has);
		var headersSet = uncurryThis(HeadersPrototype.set);
		var wrapRequestOptions = function(init) {
			if (isObject(init)) {
				var body = init.body;
				var headers;
				if (classof(body) === URL_SEARCH_PARAMS) {
					headers = init.headers ? new Headers(init.headers) : new Headers();
					if (!headersHas(headers, "content-type")) headersSet(headers, "content-type", "application/x-www-form-urlencoded;charset=UTF-8");
					return create(init, {
						body: createPropertyDescriptor(0, $toString(body)),
						headers: createPropertyDescriptor(0, headers)
					});
				}
			}
			return init;
		};
		if (isCallable(nativeFetch)) $({
			global: true,
			enumerable: true,
			dontCallGetSet: true,
			forced: true
		}, { fetch: function fetch(input) {
			return nativeFetch(input, arguments.length > 1 ? wrapRequestOptions(arguments[1]) : {});
		} });
		if (isCallable(NativeRequest)) {
			var RequestConstructor = function Request(input) {
				anInstance(this, RequestPrototype);
				return new NativeRequest(input, arguments.length > 1 ? wrapRequestOptions(arguments[1]) : {});
			};
			RequestPrototype.constructor = RequestConstructor;
			RequestConstructor.prototype = RequestPrototype;
			$({
				global: true,
				constructor: true,
				dontCallGetSet: true,
				forced: true
			}, { Request: RequestConstructor });
		}
	}
	module.exports = {
		URLSearchParams: URLSearchParamsConstructor,
		getState: getInternalParamsState
	};
}));
// node_modules/core-js/modules/web.url.constructor.js
var require_web_url_constructor = __commonJSMin((() => {
	require_es_string_iterator();
	var $ = require_export();
	var DESCRIPTORS = require_descriptors();
	var USE_NATIVE_URL = require_url_constructor_detection();
	var globalThis = require_global_this();
	var bind = require_function_bind_context();
	var uncurryThis = require_function_uncurry_this();
	var defineBuiltIn = require_define_built_in();
	var defineBuiltInAccessor = require_define_built_in_accessor();
	var anInstance = require_an_instance();
	var hasOwn = require_has_own_property();
	var assign = require_object_assign();
	var arrayFrom = require_array_from();
	var arraySlice = require_array_slice();
	var codeAt = require_string_multibyte().codeAt;
	var toASCII = require_string_punycode_to_ascii();
	var percentCoding = require_url_percent_coding();
	var $toString = require_to_string();
	var setToStringTag = require_set_to_string_tag();
	var validateArgumentsLength = require_validate_arguments_length();
	var URLSearchParamsModule = require_web_url_search_params_constructor();
	var InternalStateModule = require_internal_state();
	var setInternalState = InternalStateModule.set;
	var getInternalURLState = InternalStateModule.getterFor("URL");
	var URLSearchParams = URLSearchParamsModule.URLSearchParams;
	var getInternalSearchParamsState = URLSearchParamsModule.getState;
	var percentDecode = percentCoding.decode;
	var percentEncode = percentCoding.encode;
	var NativeURL = globalThis.URL;
	var TypeError = globalThis.TypeError;
	var parseInt = globalThis.parseInt;
	var floor = Math.floor;
	var pow = Math.pow;
	var fromCharCode = String.fromCharCode;
	var charAt = uncurryThis("".charAt);
	var exec = uncurryThis(/./.exec);
	var join = uncurryThis([].join);
	var numberToString = uncurryThis(1.1.toString);
	var pop = uncurryThis([].pop);
	var push = uncurryThis([].push);
	var replace = uncurryThis("".replace);
	var shift = uncurryThis([].shift);
	var split = uncurryThis("".split);
	var stringIndexOf = uncurryThis("".indexOf);
	var stringSlice = uncurryThis("".slice);
	var toLowerCase = uncurryThis("".toLowerCase);
	var unshift = uncurryThis([].unshift);
	var INVALID_AUTHORITY = "Invalid authority";
	var INVALID_SCHEME = "Invalid scheme";
	var INVALID_HOST = "Invalid host";
	var INVALID_PORT = "Invalid port";
	var ALPHA = /[a-z]/i;
	var ALPHANUMERIC_PLUS_MINUS_DOT = /[\d+\-.a-z]/i;
	var DIGIT = /\d/;
	var HEX_START = /^0x/i;
	var OCT = /^[0-7]+$/;
	var DEC = /^\d+$/;
	var HEX = /^[\da-f]+$/i;
	var FORBIDDEN_DOMAIN_CODE_POINT = /[\u0000-\u0020#%/:<>?@[\\\]^|\u007F]/;
	var FORBIDDEN_HOST_CODE_POINT = /[\0\t\n\r #/:<>?@[\\\]^|]/;
	var LEADING_C0_CONTROL_OR_SPACE = /^[\u0000-\u0020]+/;
	var TRAILING_C0_CONTROL_OR_SPACE = /(^|[^\u0000-\u0020])[\u0000-\u0020]+$/;
	var TAB_AND_NEW_LINE = /[\t\n\r]/g;
	var NON_ASCII = /[^\u0000-\u007F]/;
	var MAPPED_ONTO_FORBIDDEN = "¨¯´¸˘˙˚˛˜˝ͺ΄΅᾽᾿῀῁῍῎῏῝῞῟῭΅´῾‗‾⁇⁈⁉℀℁℅℆⩴゛゜ﱞﱟﱠﱡﱢﱣﷺﷻ︓︖﹇﹈﹉﹊﹋﹌﹕﹖﹟﹤﹥﹨﹪﹫ﹰﹲﹴﹶﹸﹺﹼﹾ￣";
	var EOF;
	var isIgnoredCodePoint = function(code) {
		return code === 173 || code === 847 || code === 8203 || code === 12644 || code === 65279 || code === 65440 || code >= 4447 && code <= 4448 || code >= 6068 && code <= 6069 || code >= 6155 && code <= 6159 || code >= 8288 && code <= 8292 || code >= 8298 && code <= 8303 || code >= 65024 && code <= 65039 || code >= 917760 && code <= 917999;
	};
	var isDisallowedCodePoint = function(code) {
		return code === 65533 || code >= 55296 && code <= 57343 || code >= 128 && code <= 159 || code >= 8206 && code <= 8207 || code >= 8232 && code <= 8233 || code >= 8234 && code <= 8238 || code >= 8293 && code <= 8297 || code >= 64976 && code <= 65007 || (code & 65534) === 65534 || code >= 57344 && code <= 63743 || code >= 983040 && code <= 1114109;
	};
	var mapCodePoint = function(code) {
		if (code >= 65281 && code <= 65374) return code - 65248;
		if (code === 160 || code === 5760 || code === 8239 || code === 8287 || code === 12288) return 32;
		if (code >= 8192 && code <= 8202) return 32;
		if (code <= 65535 && stringIndexOf(MAPPED_ONTO_FORBIDDEN, fromCharCode(code)) > -1) return 32;
		return code;
	};
	var domainToASCII = function(domain) {
		if (!exec(NON_ASCII, domain)) return domain === "" ? null : toASCII(domain);
		var codePoints = arrayFrom(domain);
		var result = "";
		var index = 0, code, mapped;
		for (; index < codePoints.length; index++) {
			code = codeAt(codePoints[index], 0);
			if (isDisallowedCodePoint(code)) return null;
			if (isIgnoredCodePoint(code)) continue;
			mapped = mapCodePoint(code);
			result += mapped === code ? codePoints[index] : fromCharCode(mapped);
		}
		return result === "" ? null : toASCII(result);
	};
	var endsInNumber = function(input) {
		var parts = split(input, ".");
		var last, hexPart;
		if (parts[parts.length - 1] === "") {
			if (parts.length === 1) return false;
			parts.length--;
		}
		last = parts[parts.length - 1];
		if (exec(DEC, last)) return true;
		if (exec(HEX_START, last)) {
			hexPart = stringSlice(last, 2);
			return hexPart === "" || !!exec(HEX, hexPart);
		}
		return false;
	};
	var parseIPv4 = function(input) {
		var parts = split(input, ".");
		var partsLength, numbers, index, part, radix, number, ipv4;
		if (parts.length && parts[parts.length - 1] === "") parts.length--;
		partsLength = parts.length;
		if (partsLength > 4) return null;
		numbers = [];
		for (index = 0; index < partsLength; index++) {
			part = parts[index];
			if (part === "") return null;
			radix = 10;
			if (part.length > 1 && charAt(part, 0) === "0") {
				radix = exec(HEX_START, part) ? 16 : 8;
				part = stringSlice(part, radix === 8 ? 1 : 2);
			}
			if (part === "") number = 0;
			else {
				if (!exec(radix === 10 ? DEC : radix === 8 ? OCT : HEX, part)) return null;
				number = parseInt(part, radix);
			}
			push(numbers, number);
		}
		for (index = 0; index < partsLength; index++) {
			number = numbers[index];
			if (index === partsLength - 1) {
				if (number >= pow(256, 5 - partsLength)) return null;
			} else if (number > 255) return null;
		}
		ipv4 = pop(numbers);
		for (index = 0; index < numbers.length; index++) ipv4 += numbers[index] * pow(256, 3 - index);
		return ipv4;
	};
	var parseIPv6 = function(input) {
		var address = [
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		];
		var pieceIndex = 0;
		var compress = null;
		var pointer = 0;
		var value, length, numbersSeen, ipv4Piece, number, swaps, swap;
		var chr = function() {
			return charAt(input, pointer);
		};
		if (chr() === ":") {
			if (charAt(input, 1) !== ":") return;
			pointer += 2;
			pieceIndex++;
			compress = pieceIndex;
		}
		while (chr()) {
			if (pieceIndex === 8) return;
			if (chr() === ":") {
				if (compress !== null) return;
				pointer++;
				pieceIndex++;
				compress = pieceIndex;
				continue;
			}
			value = length = 0;
			while (length < 4 && exec(HEX, chr())) {
				value = value * 16 + parseInt(chr(), 16);
				pointer++;
				length++;
			}
			if (chr() === ".") {
				if (length === 0) return;
				pointer -= length;
				if (pieceIndex > 6) return;
				numbersSeen = 0;
				while (chr()) {
					ipv4Piece = null;
					if (numbersSeen > 0) {
						if (chr() === "." && numbersSeen < 4) pointer++;
						else return;
					}
					if (!exec(DIGIT, chr())) return;
					while (exec(DIGIT, chr())) {
						number = parseInt(chr(), 10);
						if (ipv4Piece === null) ipv4Piece = number;
						else if (ipv4Piece === 0) return;
						else ipv4Piece = ipv4Piece * 10 + number;
						if (ipv4Piece > 255) return;
						pointer++;
					}
					address[pieceIndex] = address[pieceIndex] * 256 + ipv4Piece;
					numbersSeen++;
					if (numbersSeen === 2 || numbersSeen === 4) pieceIndex++;
				}
				if (numbersSeen !== 4) return;
				break;
			} else if (chr() === ":") {
				pointer++;
				if (!chr()) return;
			} else if (chr()) return;
			address[pieceIndex++] = value;
		}
		if (compress !== null) {
			swaps = pieceIndex - compress;
			pieceIndex = 7;
			while (pieceIndex !== 0 && swaps > 0) {
				swap = address[pieceIndex];
				address[pieceIndex--] = address[compress + swaps - 1];
				address[compress + --swaps] = swap;
			}
		} else if (pieceIndex !== 8) return;
		return address;
	};
	var findLongestZeroSequence = function(ipv6) {
		var maxIndex = null;
		var maxLength = 1;
		var currStart = null;
		var currLength = 0;
		var index = 0;
		for (; index < 8; index++) if (ipv6[index] !== 0) {
			if (currLength > maxLength) {
				maxIndex = currStart;
				maxLength = currLength;
			}
			currStart = null;
			currLength = 0;
		} else {
			if (currStart === null) currStart = index;
			++currLength;
		}
		return currLength > maxLength ? currStart : maxIndex;
	};
	var serializeHost = function(host) {
		var result, index, compress, ignore0;
		if (typeof host == "number") {
			result = [];
			for (index = 0; index < 4; index++) {
				unshift(result, host % 256);
				host = floor(host / 256);
			}
			return join(result, ".");
		}
		if (typeof host == "object") {
			result = "";
			compress = findLongestZeroSequence(host);
			for (index = 0; index < 8; index++) {
				if (ignore0 && host[index] === 0) continue;
				if (ignore0) ignore0 = false;
				if (compress === index) {
					result += index ? ":" : "::";
					ignore0 = true;
				} else {
					result += numberToString(host[index], 16);
					if (index < 7) result += ":";
				}
			}
			return "[" + result + "]";
		}
		return host;
	};
	var C0ControlPercentEncodeSet = {};
	var queryPercentEncodeSet = assign({}, C0ControlPercentEncodeSet, {
		" ": 1,
		"\"": 1,
		"#": 1,
		"<": 1,
		">": 1
	});
	var specialQueryPercentEncodeSet = assign({}, queryPercentEncodeSet, { "'": 1 });
	var fragmentPercentEncodeSet = assign({}, C0ControlPercentEncodeSet, {
		" ": 1,
		"\"": 1,
		"<": 1,
		">": 1,
		"`": 1
	});
	var pathPercentEncodeSet = assign({}, fragmentPercentEncodeSet, {
		"#": 1,
		"?": 1,
		"{": 1,
		"}": 1,
		"^": 1
	});
	var userinfoPercentEncodeSet = assign({}, pathPercentEncodeSet, {
		"/": 1,
		":": 1,
		";": 1,
		"=": 1,
		"@": 1,
		"[": 1,
		"\\": 1,
		"]": 1,
		"^": 1,
		"|": 1
	});
	var utf8PercentEncode = function(chr, set) {
		var code = codeAt(chr, 0);
		return code >= 32 && code < 127 && !hasOwn(set, chr) ? chr : chr === "'" && hasOwn(set, chr) ? "%27" : percentEncode(chr);
	};
	var specialSchemes = {
		ftp: 21,
		file: null,
		http: 80,
		https: 443,
		ws: 80,
		wss: 443
	};
	var isWindowsDriveLetter = function(string, normalized) {
		var second;
		return string.length === 2 && exec(ALPHA, charAt(string, 0)) && ((second = charAt(string, 1)) === ":" || !normalized && second === "|");
	};
	var startsWithWindowsDriveLetter = function(string) {
		var third;
		return string.length > 1 && isWindowsDriveLetter(stringSlice(string, 0, 2)) && (string.length === 2 || (third = charAt(string, 2)) === "/" || third === "\\" || third === "?" || third === "#");
	};
	var isSingleDot = function(segment) {
		return segment === "." || toLowerCase(segment) === "%2e";
	};
	var isDoubleDot = function(segment) {
		segment = toLowerCase(segment);
		return segment === ".." || segment === "%2e." || segment === ".%2e" || segment === "%2e%2e";
	};
	var SCHEME_START = {};
	var SCHEME = {};
	var NO_SCHEME = {};
	var SPECIAL_RELATIVE_OR_AUTHORITY = {};
	var PATH_OR_AUTHORITY = {};
	var RELATIVE = {};
	var RELATIVE_SLASH = {};
	var SPECIAL_AUTHORITY_SLASHES = {};
	var SPECIAL_AUTHORITY_IGNORE_SLASHES = {};
	var AUTHORITY = {};
	var HOST = {};
	var HOSTNAME = {};
	var PORT = {};
	var FILE = {};
	var FILE_SLASH = {};
	var FILE_HOST = {};
	var PATH_START = {};
	var PATH = {};
	var CANNOT_BE_A_BASE_URL_PATH = {};
	var QUERY = {};
	var FRAGMENT = {};
	var URLState = function(url, isBase, base) {
		var urlString = $toString(url);
		var baseState, failure, searchParams;
		if (isBase) {
			failure = this.parse(urlString);
			if (failure) throw new TypeError(failure);
			this.searchParams = null;
		} else {
			if (base !== void 0) baseState = new URLState(base, true);
			failure = this.parse(urlString, null, baseState);
			if (failure) throw new TypeError(failure);
			searchParams = getInternalSearchParamsState(new URLSearchParams());
			searchParams.bindURL(this);
			this.searchParams = searchParams;
		}
	};
	URLState.prototype = {
		type: "URL",
		parse: function(input, stateOverride, base) {
			var url = this;
			var state = stateOverride || SCHEME_START;
			var pointer = 0;
			var buffer = "";
			var seenAt = false;
			var seenBracket = false;
			var seenPasswordToken = false;
			var codePoints, chr, bufferCodePoints, failure;
			input = $toString(input);
			if (!stateOverride) {
				url.scheme = "";
				url.username = "";
				url.password = "";
				url.host = null;
				url.port = null;
				url.path = [];
				url.query = null;
				url.fragment = null;
				url.cannotBeABaseURL = false;
				input = replace(input, LEADING_C0_CONTROL_OR_SPACE, "");
				input = replace(input, TRAILING_C0_CONTROL_OR_SPACE, "$1");
			}
			input = replace(input, TAB_AND_NEW_LINE, "");
			codePoints = arrayFrom(input);
			while (pointer <= codePoints.length) {
				chr = codePoints[pointer];
				switch (state) {
					case SCHEME_START:
						if (chr && exec(ALPHA, chr)) {
							buffer += toLowerCase(chr);
							state = SCHEME;
						} else if (!stateOverride) {
							state = NO_SCHEME;
							continue;
						} else return INVALID_SCHEME;
						break;
					case SCHEME:
						if (chr && exec(ALPHANUMERIC_PLUS_MINUS_DOT, chr)) buffer += toLowerCase(chr);
						else if (chr === ":") {
							if (stateOverride && (url.isSpecial() !== hasOwn(specialSchemes, buffer) || buffer === "file" && (url.includesCredentials() || url.port !== null) || url.scheme === "file" && url.host === "")) return;
							url.scheme = buffer;
							if (stateOverride) {
								if (url.isSpecial() && specialSchemes[url.scheme] === url.port) url.port = null;
								return;
							}
							buffer = "";
							if (url.scheme === "file") state = FILE;
							else if (url.isSpecial() && base && base.scheme === url.scheme) state = SPECIAL_RELATIVE_OR_AUTHORITY;
							else if (url.isSpecial()) state = SPECIAL_AUTHORITY_SLASHES;
							else if (codePoints[pointer + 1] === "/") {
								state = PATH_OR_AUTHORITY;
								pointer++;
							} else {
								url.cannotBeABaseURL = true;
								push(url.path, "");
								state = CANNOT_BE_A_BASE_URL_PATH;
							}
						} else if (!stateOverride) {
							buffer = "";
							state = NO_SCHEME;
							pointer = 0;
							continue;
						} else return INVALID_SCHEME;
						break;
					case NO_SCHEME:
						if (!base || base.cannotBeABaseURL && chr !== "#") return INVALID_SCHEME;
						if (base.cannotBeABaseURL && chr === "#") {
							url.scheme = base.scheme;
							url.path = arraySlice(base.path);
							url.query = base.query;
							url.fragment = "";
							url.cannotBeABaseURL = true;
							state = FRAGMENT;
							break;
						}
						state = base.scheme === "file" ? FILE : RELATIVE;
						continue;
					case SPECIAL_RELATIVE_OR_AUTHORITY:
						if (chr === "/" && codePoints[pointer + 1] === "/") {
							state = SPECIAL_AUTHORITY_IGNORE_SLASHES;
							pointer++;
						} else {
							state = RELATIVE;
							continue;
						}
						break;
					case PATH_OR_AUTHORITY: if (chr === "/") {
						state = AUTHORITY;
						break;
					} else {
						state = PATH;
						continue;
					}
					case RELATIVE:
						url.scheme = base.scheme;
						if (chr === EOF) {
							url.username = base.username;
							url.password = base.password;
							url.host = base.host;
							url.port = base.port;
							url.path = arraySlice(base.path);
							url.query = base.query;
						} else if (chr === "/" || chr === "\\" && url.isSpecial()) state = RELATIVE_SLASH;
						else if (chr === "?") {
							url.username = base.username;
							url.password = base.password;
							url.host = base.host;
							url.port = base.port;
							url.path = arraySlice(base.path);
							url.query = "";
							state = QUERY;
						} else if (chr === "#") {
							url.username = base.username;
							url.password = base.password;
							url.host = base.host;
							url.port = base.port;
							url.path = arraySlice(base.path);
							url.query = base.query;
							url.fragment = "";
							state = FRAGMENT;
						} else {
							url.username = base.username;
							url.password = base.password;
							url.host = base.host;
							url.port = base.port;
							url.path = arraySlice(base.path);
							if (url.path.length) url.path.length--;
							state = PATH;
							continue;
						}
						break;
					case RELATIVE_SLASH:
						if (url.isSpecial() && (chr === "/" || chr === "\\")) state = SPECIAL_AUTHORITY_IGNORE_SLASHES;
						else if (chr === "/") state = AUTHORITY;
						else {
							url.username = base.username;
							url.password = base.password;
							url.host = base.host;
							url.port = base.port;
							state = PATH;
							continue;
						}
						break;
					case SPECIAL_AUTHORITY_SLASHES:
						state = SPECIAL_AUTHORITY_IGNORE_SLASHES;
						if (chr !== "/" || codePoints[pointer + 1] !== "/") continue;
						pointer++;
						break;
					case SPECIAL_AUTHORITY_IGNORE_SLASHES:
						if (chr !== "/" && chr !== "\\") {
							state = AUTHORITY;
							continue;
						}
						break;
					case AUTHORITY:
						if (chr === "@") {
							if (seenAt) buffer = "%40" + buffer;
							seenAt = true;
							bufferCodePoints = arrayFrom(buffer);
							for (var i = 0; i < bufferCodePoints.length; i++) {
								var codePoint = bufferCodePoints[i];
								if (codePoint === ":" && !seenPasswordToken) {
									seenPasswordToken = true;
									continue;
								}
								var encodedCodePoints = utf8PercentEncode(codePoint, userinfoPercentEncodeSet);
								if (seenPasswordToken) url.password += encodedCodePoints;
								else url.username += encodedCodePoints;
							}
							buffer = "";
						} else if (chr === EOF || chr === "/" || chr === "?" || chr === "#" || chr === "\\" && url.isSpecial()) {
							if (seenAt && buffer === "") return INVALID_AUTHORITY;
							pointer -= arrayFrom(buffer).length + 1;
							buffer = "";
							state = HOST;
						} else buffer += chr;
						break;
					case HOST:
					case HOSTNAME:
						if (stateOverride && url.scheme === "file") {
							state = FILE_HOST;
							continue;
						} else if (chr === ":" && !seenBracket) {
							if (buffer === "") return INVALID_HOST;
							if (stateOverride === HOSTNAME) return;
							failure = url.parseHost(buffer);
							if (failure) return failure;
							buffer = "";
							state = PORT;
						} else if (chr === EOF || chr === "/" || chr === "?" || chr === "#" || chr === "\\" && url.isSpecial()) {
							if (url.isSpecial() && buffer === "") return INVALID_HOST;
							if (stateOverride && buffer === "" && (url.includesCredentials() || url.port !== null)) return;
							failure = url.parseHost(buffer);
							if (failure) return failure;
							buffer = "";
							state = PATH_START;
							if (stateOverride) return;
							continue;
						} else {
							if (chr === "[") seenBracket = true;
							else if (chr === "]") seenBracket = false;
							buffer += chr;
						}
						break;
					case PORT:
						if (exec(DIGIT, chr)) buffer += chr;
						else if (chr === EOF || chr === "/" || chr === "?" || chr === "#" || chr === "\\" && url.isSpecial() || stateOverride) {
							if (buffer !== "") {
								var port = parseInt(buffer, 10);
								if (port > 65535) return INVALID_PORT;
								url.port = url.isSpecial() && port === specialSchemes[url.scheme] ? null : port;
								buffer = "";
							}
							if (stateOverride) return;
							state = PATH_START;
							continue;
						} else return INVALID_PORT;
						break;
					case FILE:
						url.scheme = "file";
						url.host = "";
						if (chr === "/" || chr === "\\") state = FILE_SLASH;
						else if (base && base.scheme === "file") switch (chr) {
							case EOF:
								url.host = base.host;
								url.path = arraySlice(base.path);
								url.query = base.query;
								break;
							case "?":
								url.host = base.host;
								url.path = arraySlice(base.path);
								url.query = "";
								state = QUERY;
								break;
							case "#":
								url.host = base.host;
								url.path = arraySlice(base.path);
								url.query = base.query;
								url.fragment = "";
								state = FRAGMENT;
								break;
							default:
								url.host = base.host;
								if (!startsWithWindowsDriveLetter(join(arraySlice(codePoints, pointer), ""))) {
									url.path = arraySlice(base.path);
									url.shortenPath();
								}
								state = PATH;
								continue;
						}
						else {
							state = PATH;
							continue;
						}
						break;
					case FILE_SLASH:
						if (chr === "/" || chr === "\\") {
							state = FILE_HOST;
							break;
						}
						if (base && base.scheme === "file") {
							url.host = base.host;
							if (!startsWithWindowsDriveLetter(join(arraySlice(codePoints, pointer), "")) && isWindowsDriveLetter(base.path[0], true)) push(url.path, base.path[0]);
						}
						state = PATH;
						continue;
					case FILE_HOST:
						if (chr === EOF || chr === "/" || chr === "\\" || chr === "?" || chr === "#") {
							if (!stateOverride && isWindowsDriveLetter(buffer)) state = PATH;
							else if (buffer === "") {
								url.host = "";
								if (stateOverride) return;
								state = PATH_START;
							} else {
								failure = url.parseHost(buffer);
								if (failure) return failure;
								if (url.host === "localhost") url.host = "";
								if (stateOverride) return;
								buffer = "";
								state = PATH_START;
							}
							continue;
						} else buffer += chr;
						break;
					case PATH_START:
						if (url.isSpecial()) {
							state = PATH;
							if (chr !== "/" && chr !== "\\") continue;
						} else if (!stateOverride && chr === "?") {
							url.query = "";
							state = QUERY;
						} else if (!stateOverride && chr === "#") {
							url.fragment = "";
							state = FRAGMENT;
						} else if (chr !== EOF) {
							state = PATH;
							if (chr !== "/") continue;
						}
						break;
					case PATH:
						if (chr === EOF || chr === "/" || chr === "\\" && url.isSpecial() || !stateOverride && (chr === "?" || chr === "#")) {
							if (isDoubleDot(buffer)) {
								url.shortenPath();
								if (chr !== "/" && !(chr === "\\" && url.isSpecial())) push(url.path, "");
							} else if (isSingleDot(buffer)) {
								if (chr !== "/" && !(chr === "\\" && url.isSpecial())) push(url.path, "");
							} else {
								if (url.scheme === "file" && !url.path.length && isWindowsDriveLetter(buffer)) {
									if (url.host !== null && url.host !== "") url.host = "";
									buffer = charAt(buffer, 0) + ":";
								}
								push(url.path, buffer);
							}
							buffer = "";
							if (url.scheme === "file" && (chr === EOF || chr === "?" || chr === "#")) while (url.path.length > 1 && url.path[0] === "") shift(url.path);
							if (chr === "?") {
								url.query = "";
								state = QUERY;
							} else if (chr === "#") {
								url.fragment = "";
								state = FRAGMENT;
							}
						} else buffer += utf8PercentEncode(chr, pathPercentEncodeSet);
						break;
					case CANNOT_BE_A_BASE_URL_PATH:
						if (chr === "?") {
							url.query = "";
							state = QUERY;
						} else if (chr === "#") {
							url.fragment = "";
							state = FRAGMENT;
						} else if (chr !== EOF) {
							if (chr === " ") url.path[0] += codePoints[pointer + 1] === "?" || codePoints[pointer + 1] === "#" ? "%20" : " ";
							else url.path[0] += utf8PercentEncode(chr, C0ControlPercentEncodeSet);
						}
						break;
					case QUERY:
						if (!stateOverride && chr === "#") {
							url.fragment = "";
							state = FRAGMENT;
						} else if (chr !== EOF) url.query += utf8PercentEncode(chr, url.isSpecial() ? specialQueryPercentEncodeSet : queryPercentEncodeSet);
						break;
					case FRAGMENT: if (chr !== EOF) url.fragment += utf8PercentEncode(chr, fragmentPercentEncodeSet);
				}
				pointer++;
			}
		},
		parseHost: function(input) {
			var result, codePoints, index;
			if (charAt(input, 0) === "[") {
				if (charAt(input, input.length - 1) !== "]") return INVALID_HOST;
				result = parseIPv6(stringSlice(input, 1, -1));
				if (!result) return INVALID_HOST;
				this.host = result;
			} else if (!this.isSpecial()) {
				if (exec(FORBIDDEN_HOST_CODE_POINT, input)) return INVALID_HOST;
				result = "";
				codePoints = arrayFrom(input);
				for (index = 0; index < codePoints.length; index++) result += utf8PercentEncode(codePoints[index], C0ControlPercentEncodeSet);
				this.host = result;
			} else {
				input = domainToASCII(percentDecode(input));
				if (input === null || exec(FORBIDDEN_DOMAIN_CODE_POINT, input)) return INVALID_HOST;
				if (endsInNumber(input)) {
					result = parseIPv4(input);
					if (result === null) return INVALID_HOST;
					this.host = result;
				} else this.host = input;
			}
		},
		cannotHaveUsernamePasswordPort: function() {
			return this.host === null || this.host === "" || this.cannotBeABaseURL || this.scheme === "file";
		},
		includesCredentials: function() {
			return this.username !== "" || this.password !== "";
		},
		isSpecial: function() {
			return hasOwn(specialSchemes, this.scheme);
		},
		shortenPath: function() {
			var path = this.path;
			var pathSize = path.length;
			if (pathSize && (this.scheme !== "file" || pathSize !== 1 || !isWindowsDriveLetter(path[0], true))) path.length--;
		},
		serialize: function() {
			var url = this;
			var scheme = url.scheme;
			var username = url.username;
			var password = url.password;
			var host = url.host;
			var port = url.port;
			var path = url.path;
			var query = url.query;
			var fragment = url.fragment;
			var output = scheme + ":";
			if (host !== null) {
				output += "//";
				if (url.includesCredentials()) output += username + (password ? ":" + password : "") + "@";
				output += serializeHost(host);
				if (port !== null) output += ":" + port;
			} else if (scheme === "file") output += "//";
			if (host === null && !url.cannotBeABaseURL && path.length > 1 && path[0] === "") output += "/.";
			output += url.cannotBeABaseURL ? path[0] : path.length ? "/" + join(path, "/") : "";
			if (query !== null) output += "?" + query;
			if (fragment !== null) output += "#" + fragment;
			return output;
		},
		setHref: function(href) {
			var failure = this.parse(href);
			if (failure) throw new TypeError(failure);
			this.searchParams.update();
		},
		getOrigin: function() {
			var scheme = this.scheme;
			var port = this.port;
			if (scheme === "blob") try {
				return new URLConstructor(this.path[0]).origin;
			} catch (error) {
				return "null";
			}
			if (scheme === "file" || !this.isSpecial()) return "null";
			return scheme + "://" + serializeHost(this.host) + (port !== null ? ":" + port : "");
		},
		getProtocol: function() {
			return this.scheme + ":";
		},
		setProtocol: function(protocol) {
			this.parse($toString(protocol) + ":", SCHEME_START);
		},
		getUsername: function() {
			return this.username;
		},
		setUsername: function(username) {
			var codePoints = arrayFrom($toString(username));
			if (this.cannotHaveUsernamePasswordPort()) return;
			this.username = "";
			for (var i = 0; i < codePoints.length; i++) this.username += utf8PercentEncode(codePoints[i], userinfoPercentEncodeSet);
		},
		getPassword: function() {
			return this.password;
		},
		setPassword: function(password) {
			var codePoints = arrayFrom($toString(password));
			if (this.cannotHaveUsernamePasswordPort()) return;
			this.password = "";
			for (var i = 0; i < codePoints.length; i++) this.password += utf8PercentEncode(codePoints[i], userinfoPercentEncodeSet);
		},
		getHost: function() {
			var host = this.host;
			var port = this.port;
			return host === null ? "" : port === null ? serializeHost(host) : serializeHost(host) + ":" + port;
		},
		setHost: function(host) {
			if (this.cannotBeABaseURL) return;
			this.parse(host, HOST);
		},
		getHostname: function() {
			var host = this.host;
			return host === null ? "" : serializeHost(host);
		},
		setHostname: function(hostname) {
			if (this.cannotBeABaseURL) return;
			this.parse(hostname, HOSTNAME);
		},
		getPort: function() {
			var port = this.port;
			return port === null ? "" : $toString(port);
		},
		setPort: function(port) {
			if (this.cannotHaveUsernamePasswordPort()) return;
			port = $toString(port);
			if (port === "") this.port = null;
			else this.parse(port, PORT);
		},
		getPathname: function() {
			var path = this.path;
			return this.cannotBeABaseURL ? path[0] : path.length ? "/" + join(path, "/") : "";
		},
		setPathname: function(pathname) {
			if (this.cannotBeABaseURL) return;
			this.path = [];
			this.parse(pathname, PATH_START);
		},
		getSearch: function() {
			var query = this.query;
			return query ? "?" + query : "";
		},
		setSearch: function(search) {
			search = $toString(search);
			if (search === "") this.query = null;
			else {
				if (charAt(search, 0) === "?") search = stringSlice(search, 1);
				this.query = "";
				this.parse(search, QUERY);
			}
			this.searchParams.update();
		},
		getSearchParams: function() {
			return this.searchParams.facade;
		},
		getHash: function() {
			var fragment = this.fragment;
			return fragment ? "#" + fragment : "";
		},
		setHash: function(hash) {
			hash = $toString(hash);
			if (hash === "") {
				this.fragment = null;
				return;
			}
			if (charAt(hash, 0) === "#") hash = stringSlice(hash, 1);
			this.fragment = "";
			this.parse(hash, FRAGMENT);
		},
		update: function() {
			this.query = this.searchParams.serialize() || null;
		}
	};
	var URLConstructor = function URL(url) {
		var that = anInstance(this, URLPrototype);
		var state = setInternalState(that, new URLState(url, false, validateArgumentsLength(arguments.length, 1) > 1 ? arguments[1] : void 0));
		if (!DESCRIPTORS) {
			that.href = state.serialize();
			that.origin = state.getOrigin();
			that.protocol = state.getProtocol();
			that.username = state.getUsername();
			that.password = state.getPassword();
			that.host = state.getHost();
			that.hostname = state.getHostname();
			that.port = state.getPort();
			that.pathname = state.getPathname();
			that.search = state.getSearch();
			that.searchParams = state.getSearchParams();
			that.hash = state.getHash();
		}
	};
	var URLPrototype = URLConstructor.prototype;
	var accessorDescriptor = function(getter, setter) {
		return {
			get: function() {
				return getInternalURLState(this)[getter]();
			},
			set: setter && function(value) {
				return getInternalURLState(this)[setter](value);
			},
			configurable: true,
			enumerable: true
		};
	};
	if (DESCRIPTORS) {
		defineBuiltInAccessor(URLPrototype, "href", accessorDescriptor("serialize", "setHref"));
		defineBuiltInAccessor(URLPrototype, "origin", accessorDescriptor("getOrigin"));
		defineBuiltInAccessor(URLPrototype, "protocol", accessorDescriptor("getProtocol", "setProtocol"));
		defineBuiltInAccessor(URLPrototype, "username", accessorDescriptor("getUsername", "setUsername"));
		defineBuiltInAccessor(URLPrototype, "password", accessorDescriptor("getPassword", "setPassword"));
		defineBuiltInAccessor(URLPrototype, "host", accessorDescriptor("getHost", "setHost"));
		defineBuiltInAccessor(URLPrototype, "hostname", accessorDescriptor("getHostname", "setHostname"));
		defineBuiltInAccessor(URLPrototype, "port", accessorDescriptor("getPort", "setPort"));
		defineBuiltInAccessor(URLPrototype, "pathname", accessorDescriptor("getPathname", "setPathname"));
		defineBuiltInAccessor(URLPrototype, "search", accessorDescriptor("getSearch", "setSearch"));
		defineBuiltInAccessor(URLPrototype, "searchParams", accessorDescriptor("getSearchParams"));
		defineBuiltInAccessor(URLPrototype, "hash", accessorDescriptor("getHash", "setHash"));
	}
	defineBuiltIn(URLPrototype, "toJSON", function toJSON() {
		return getInternalURLState(this).serialize();
	}, { enumerable: true });
	defineBuiltIn(URLPrototype, "toString", function toString() {
		return getInternalURLState(this).serialize();
	}, { enumerable: true });
	if (NativeURL) {
		var nativeCreateObjectURL = NativeURL.createObjectURL;
		var nativeRevokeObjectURL = NativeURL.revokeObjectURL;
		if (nativeCreateObjectURL) defineBuiltIn(URLConstructor, "createObjectURL", bind(nativeCreateObjectURL, NativeURL));
		if (nativeRevokeObjectURL) defineBuiltIn(URLConstructor, "revokeObjectURL", bind(nativeRevokeObjectURL, NativeURL));
	}
	setToStringTag(URLConstructor, "URL");
	$({
		global: true,
		constructor: true,
		forced: !USE_NATIVE_URL,
		sham: !DESCRIPTORS
	}, { URL: URLConstructor });
}));
// node_modules/core-js/modules/web.url.js
var require_web_url = __commonJSMin((() => {
	require_web_url_constructor();
}));
// node_modules/core-js/modules/web.url.parse.js
var require_web_url_parse = __commonJSMin((() => {
	var $ = require_export();
	var getBuiltIn = require_get_built_in();
	var validateArgumentsLength = require_validate_arguments_length();
	var toString = require_to_string();
	var USE_NATIVE_URL = require_url_constructor_detection();
	var URL = getBuiltIn("URL");
	$({
		target: "URL",
		stat: true,
		forced: !USE_NATIVE_URL
	}, { parse: function parse(url) {
		var length = validateArgumentsLength(arguments.length, 1);
		var urlString = toString(url);
		var base = length < 2 || arguments[1] === void 0 ? void 0 : toString(arguments[1]);
		try {
			return new URL(urlString, base);
		} catch (error) {
			return null;
		}
	} });
}));
// node_modules/core-js/stable/url/parse.js
var require_parse$1 = __commonJSMin(((exports, module) => {
	require_web_url();
	require_web_url_parse();
	module.exports = require_path().URL.parse;
}));
// node_modules/core-js/actual/url/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	module.exports = require_parse$1();
}));
require_group_by();
require_escape();
require_parse();
export {};
