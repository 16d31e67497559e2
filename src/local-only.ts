/** A request's Host and Origin go in; out comes whether it is from this machine's own page or program. */

/**
 * A page elsewhere can make a browser send requests to 127.0.0.1, under a name of its own (DNS rebinding) or with a
 * foreign Origin. A program sends no Origin. Both headers must therefore name what listens here itself, or Origin be
 * missing.
 */
export function isLocal(host: string | undefined, origin: string | undefined, port: number): boolean {
  const names = ['127.0.0.1', 'localhost'];
  // Clients leave out the port that http has anyway.
  const own = [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
  return (
    own.includes(host ?? '') && (origin === undefined || own.some((each) => origin === `http://${each}`))
  );
}
