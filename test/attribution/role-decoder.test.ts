/** The sequence of roles is always one that can be read: the head stands in the cue, whatever the scores. */
import { describe, expect, it } from 'vitest';
import { decodeRoles, ROLE, roleDecoder, ROLES } from '../../src/attribution/model/role-decoder.js';

const SIZE = 9;

/** The best roles where every word would rather have one role. */
function rolesWhere(preferred: number, headSlot: number): number[] {
  const nodes = new Int32Array(SIZE * ROLES);
  for (let slot = 0; slot < SIZE; slot++) nodes[slot * ROLES + preferred] = 10;
  const roles = new Uint8Array(SIZE);
  decodeRoles(roleDecoder(), nodes, new Int32Array(SIZE * ROLES * ROLES), SIZE, headSlot, roles);
  return [...roles];
}

describe('decodeRoles', () => {
  for (const [name, role] of Object.entries(ROLE)) {
    it(`keeps the head in the cue and finds content where every word would be ${name}`, () => {
      for (let headSlot = 0; headSlot < SIZE; headSlot++) {
        const roles = rolesWhere(role, headSlot);
        expect([ROLE.beginCue, ROLE.inCue]).toContain(roles[headSlot]);
        expect(roles).toContain(ROLE.beginContent);
        expect(roles.filter((one) => one === ROLE.beginSource).length).toBeLessThanOrEqual(1);
        expect(roles.filter((one) => one === ROLE.beginCue)).toHaveLength(1);
      }
    });
  }
});
