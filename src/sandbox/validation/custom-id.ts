/** The components of one message or modal go in, one by one; each must have a custom id that no other has. */
import type { Fields } from './form.ts';

const CUSTOM_ID = 100;

/** Reads the field 'custom_id', which is always needed. */
export function readCustomId(fields: Fields): string {
  return fields.text('custom_id', { min: 1, max: CUSTOM_ID, required: true });
}

/** A check for every component that stands in the same message or modal. */
export function customIdCheck(): (component: Fields) => void {
  const taken = new Set<string>();
  return (component) => {
    const customId = readCustomId(component);
    if (customId !== '' && taken.has(customId)) {
      const message = 'Component custom id cannot be duplicated';
      component.fail('custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
    }
    taken.add(customId);
  };
}
