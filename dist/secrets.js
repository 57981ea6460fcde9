import { x as starSecrets } from "./schema.js";
// src/net/secrets.ts
function createSecrets(onHide = () => {}) {
	const all = new Set();
	return {
		hide(secrets) {
			for (const secret of secrets.filter(Boolean)) {
				all.add(secret);
				onHide(secret);
			}
		},
		star: (text) => starSecrets(text, [...all])
	};
}
export { createSecrets as t };
