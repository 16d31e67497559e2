/** The choices a bot suggests while an option is typed go in; out they come checked. */
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { type Form, list, object, type Path, text } from './form.ts';

const CHOICES = 25;
const CHOICE_TEXT = 100;

/** Checks the list of choices at `path`, for autocomplete and for commands alike. */
export function readChoices(
  form: Form,
  path: Path,
  value: unknown,
  required = false,
): APIApplicationCommandOptionChoice[] {
  const choices = list(form, path, value, { max: CHOICES, required });
  return choices.map((each, n) => {
    const choice = object(form, [...path, n], each);
    text(form, [...path, n, 'name'], choice.name, { min: 1, max: CHOICE_TEXT, required: true });
    text(form, [...path, n, 'value'], choice.value, { max: CHOICE_TEXT, required: true });
    return choice as unknown as APIApplicationCommandOptionChoice;
  });
}
