/**
 * A name for a document that has no URL, or whose records need names beside it.
 *
 * In: a text. Out: a URN that is the same for the same text everywhere. Not cryptographic: it tells texts apart, it proves nothing.
 */

/** Odd multipliers, far apart; one for each 32 bits. */
const MULTIPLIERS = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/** Mixes a text into 32 bits: FNV-1a over its units with another multiplier, then the finisher of MurmurHash3. */
function mixed(text: string, multiplier: number): number {
  let hash = 0x811c9dc5 ^ multiplier;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), multiplier);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Names a text by what is in it: a UUID of version 8 (RFC 9562: its own maker decides its bits) as a URN. Linear. */
export function documentId(text: string): string {
  const digits = MULTIPLIERS.map((multiplier) => mixed(text, multiplier).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) & 3] ?? '8';
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
}
