/** Settings in, what the doctor prints out, and its exit code. */
import { runProgram } from './run-program.ts';

export async function examine(settings: Readonly<Record<string, string>>) {
  const program = runProgram(settings, 'discord/doctor.js');
  const code = await program.ended;
  return { code, text: program.lines.join('\n') };
}
