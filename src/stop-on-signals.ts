/** A way to stop in, taken at every signal that asks to; a closed terminal sends SIGHUP. */
export function stopOnSignals(stop: () => void): void {
  // Not just at the first: the next would end it at once, and npm hands on the Ctrl+C that the terminal sent it as well.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
