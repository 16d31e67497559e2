/** What an entry point prints goes in; where it can't be written, a line that says so and exit code 1 come out. */

/** @param tell Prints a line elsewhere. */
export function endWhenUnwritten(tell: (line: string) => void): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // Who reads may have had enough, as `head` does.
    if (code === 'EPIPE') process.exit();
    tell(`Could not write the output (${code}).`);
    process.exit(1);
  });
}
