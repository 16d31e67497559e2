/** A setting and what listens on its port in; the same out, or a sentence that says why the port can't be had. */

/** Bad set-up of a port, in one sentence its owner can act on. */
export class UnusablePort extends Error {
  override name = 'UnusablePort';
}

/**
 * @param variable the setting that named the port
 * @param listening what begins to listen on it, on 127.0.0.1
 * @throws UnusablePort when it is taken or not for everybody
 */
export async function onPortOf<T>(variable: string, listening: Promise<T>): Promise<T> {
  try {
    return await listening;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'port' in error)) throw error;
    const port = `Port ${error.port} of 127.0.0.1`;
    if (error.code === 'EADDRINUSE')
      throw new UnusablePort(`${port} is taken: set ${variable} to another one.`);
    if (error.code === 'EACCES')
      throw new UnusablePort(`${port} is not for ordinary users: set ${variable} to one above 1023.`);
    throw error;
  }
}
