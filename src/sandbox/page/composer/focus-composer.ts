/** Where the focus is goes in; it goes to what one writes in, when asked to or when a key writes something. */

/** What takes keys itself: fields, open menus and lists, a dialog. */
const TAKES_KEYS = 'input, textarea, dialog, [role="menu"], [role="combobox"]';

/** To the message box, or to the option of a command that is being typed. */
export function focusComposer(): void {
  const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>('#composer, .chip.here input');
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** The same without being asked by its user: not on a phone, whose keyboard would cover half of the page. */
export function focusComposerIfWide(): void {
  if (matchMedia('(min-width: 701px)').matches) focusComposer();
}

/** From now on what is typed outside of any field is written into the message box. */
export function writeFromAnywhere(): void {
  addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
    // The space bar presses or scrolls what has the focus.
    const means = key === ' ' && target !== document.body;
    const writes = [...key].length === 1 && !means && !ctrlKey && !metaKey && !altKey;
    const taken = document.querySelector('dialog[open]') ?? (target as Element).closest(TAKES_KEYS);
    if (writes && !taken) focusComposer();
  });
}
