/** What is printed in a test's own process in, kept for the inspection at the end, and printed as ever. */
import { format } from 'node:util';
import { keepForInspection } from './keep-for-inspection.ts';

const { console: printer } = globalThis;
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  const print = printer[method].bind(printer);
  printer[method] = (...said: unknown[]) => {
    keepForInspection([format(...said)]);
    print(...said);
  };
}

for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream) as (...given: unknown[]) => boolean;
  stream.write = (...given: unknown[]) => {
    keepForInspection([String(given[0])]);
    return write(...given);
  };
}
