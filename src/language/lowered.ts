/** A text in small letters, as long as it was: offsets into one count in the other. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  // Some capitals have two characters in lower case; offsets matter more than they do.
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (capital) => capital.toLowerCase());
}
