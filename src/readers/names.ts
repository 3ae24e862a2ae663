/** A list of names written as one string, for tables that would otherwise take a line a name. */
export const names = (list: string): readonly string[] => list.split(' ');
