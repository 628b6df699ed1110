/** The library's version, as in `package.json`; a test keeps the two the same. */
export const VERSION = '0.0.0';
