/** Labels that machines give voices: `0`, `A`, `SPEAKER_00`, `spk_1`, `S2`, `Speaker 3`. */
const MACHINE_LABEL = /^(?:(?:speaker|spkr|spk|s|发言人|说话人|發言人)[\s_-]?)?(\d{1,4}|[A-Z])$/i;

/** What recognisers write where they cannot tell who speaks. */
const NOBODY = new Set(['', 'uu', 'unknown', 'none', 'null', 'undefined', 'n/a', '-', '?']);

/** Whether a label names a voice, not a person. */
export const isMachineLabel = (label: string): boolean => MACHINE_LABEL.test(label.trim());

/**
 * A speaker's name as it is shown: on one line, machine labels as `Speaker 0`, `Speaker A`. Null where the label says
 * that nobody knows.
 */
export function speakerName(label: string): string | null {
  const name = label.replace(/\s+/g, ' ').trim();
  if (NOBODY.has(name.toLowerCase())) return null;
  const voice = MACHINE_LABEL.exec(name)?.[1];
  if (voice === undefined) return name;
  return `Speaker ${/\d/.test(voice) ? Number(voice) : voice.toUpperCase()}`;
}
