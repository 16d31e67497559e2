/** The choices a bot suggests while an option is typed go in; out they come checked. */
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Fields } from './form.ts';

const CHOICES = 25;
const CHOICE_TEXT = 100;

/** Reads the field 'choices', of a completion and of a command's option alike. */
export function readChoices(fields: Fields, required = false): APIApplicationCommandOptionChoice[] {
  return fields.each('choices', { max: CHOICES, required }, (choice) => {
    choice.text('name', { min: 1, max: CHOICE_TEXT, required: true });
    choice.text('value', { max: CHOICE_TEXT, required: true });
    return choice.json as unknown as APIApplicationCommandOptionChoice;
  });
}
