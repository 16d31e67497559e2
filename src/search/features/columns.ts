/** Names in, the place of each in a row of numbers out: features are written by name and weighed by place. */
export function columnsOf<const Names extends readonly string[]>(
  names: Names,
): { readonly [Name in Names[number]]: number } {
  return Object.fromEntries(names.map((name, place) => [name, place])) as {
    [Name in Names[number]]: number;
  };
}
