/** Discord's numbers for what the page tells apart, by name: their types alone cannot give them at run time. */

export const messageTypes = { plain: 0, threadCreated: 18, threadStarter: 21 } as const;
export const messageFlags = { ephemeral: 1 << 6, thinking: 1 << 7 } as const;
export const interactionTypes = { command: 2 } as const;
export const commandTypes = { slash: 1, message: 3 } as const;
export const optionTypes = { subcommand: 1, group: 2, boolean: 5, user: 6 } as const;
export const componentTypes = { row: 1, button: 2, textInput: 4, textDisplay: 10 } as const;
/** Of menus to choose from. */
export const selectTypes: Readonly<Record<string, number>> = {
  string: 3,
  user: 5,
  role: 6,
  mentionable: 7,
  channel: 8,
};
export const buttonStyles = { link: 5 } as const;
export const inputStyles = { paragraph: 2 } as const;
