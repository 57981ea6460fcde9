// src/record/compact.ts
function compact(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}
export { compact as t };
