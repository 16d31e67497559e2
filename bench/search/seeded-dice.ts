/** A seed in, dice out that fall the same way on every run. */

export interface Dice {
  /** From 0 up to but not including 1. */
  roll(): number;
  /** One of them; there must be at least one. */
  pick<T>(items: readonly T[]): T;
}

/** A linear congruential generator with the constants of Numerical Recipes (Press et al., third edition, 7.1). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return { roll, pick: (items) => items[Math.floor(roll() * items.length)] as (typeof items)[number] };
}
