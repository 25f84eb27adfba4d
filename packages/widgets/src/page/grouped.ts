/**
 * The items by a key, in the order in which keys first come. `Map.groupBy` is missing on telephones
 * that get no newer Safari than 16.
 */
export const grouped = <Item, Key>(
  items: ReadonlyArray<Item>,
  keyOf: (item: Item) => Key
): Map<Key, ReadonlyArray<Item>> => {
  const groups = new Map<Key, Array<Item>>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
