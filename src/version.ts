/** The version of Muni that writes: the same as the package's. */
export const version = '0.1.0';
