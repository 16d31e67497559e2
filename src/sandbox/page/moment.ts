/** Discord's times go in; out come the words its client shows for them. */

/** 'Today at 10:05', 'Yesterday at 10:05' or the date, in the reader's language for the clock. */
export function momentText(timestamp: string, now = new Date()): string {
  const moment = new Date(timestamp);
  const clock = clockText(timestamp);
  const days = Math.round((midnight(now) - midnight(moment)) / 86_400_000);
  if (days === 0) return `Today at ${clock}`;
  if (days === 1) return `Yesterday at ${clock}`;
  return `${moment.toLocaleDateString()} ${clock}`;
}

export function clockText(timestamp: string): string {
  return new Date(timestamp).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

function midnight(moment: Date): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A `<t:seconds:format>` as words; 'R' is relative to now. */
export function timestampText(seconds: number, format = 'f', now = Date.now()): string {
  if (format !== 'R') return new Intl.DateTimeFormat([], FORMATS[format]).format(seconds * 1000);
  const away = seconds - now / 1000;
  const [unit, length] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat([], { numeric: 'auto' }).format(Math.round(away / length), unit);
}
