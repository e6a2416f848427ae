/** RFC 4648, section 5, without padding; `btoa` and `atob` exist in every JavaScript engine. */
export const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The bytes, or undefined where the text is no base64url in its one canonical form. */
export const fromBase64url = (text: string): Uint8Array | undefined => {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
  // The last letter may carry unused bits; only one spelling of a token is accepted.
  return toBase64url(bytes) === text ? bytes : undefined;
};
