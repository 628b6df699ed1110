/**
 * Which addresses may be asked for a page: those of the public internet.
 *
 * In: what a name leads to. Out: yes or no. Loopback, private, link-local, shared, benchmarking, documentation and multicast ranges are
 * not public, nor are IPv6 addresses that carry an IPv4 one inside (mapped ones are read as the IPv4 address they are).
 */
import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Decides about an address, written out. */
export type MayAsk = (address: string) => boolean;

/** A host that is not on the public internet. */
class PrivateAddressError extends Error {
  constructor(host: string, address: string) {
    const where = host === address ? host : `${host} (${address})`;
    super(`${where} is not a public address; --allow-private lets it be fetched`);
  }
}

/** Is an address one of the public internet? What cannot be read as an address is not. */
export const isPublicAddress: MayAsk = (address) =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** Refuses a host that is written as an address and may not be asked; names are looked at when they are looked up. */
export function checkHost(hostname: string, mayAsk: MayAsk): void {
  const host = hostname.replace(/^\[|\]$/gu, '');
  if (ipaddr.isValid(host) && !mayAsk(host)) throw new PrivateAddressError(host, host);
}

/**
 * Looks a name up as Node does, and refuses it when any of its addresses may not be asked. It stands in the connection itself, so that
 * a name cannot lead elsewhere between the look and the asking.
 */
export function guardedLookup(mayAsk: MayAsk): LookupFunction {
  return (hostname, options, callback) => {
    const all: LookupAllOptions = { ...options, all: true };
    lookup(hostname, all, (error, addresses: LookupAddress[] | undefined) => {
      const [first] = addresses ?? [];
      if (error || !addresses || !first) {
        callback(error ?? new Error(`${hostname} has no address`), '', 0);
        return;
      }
      const refused = addresses.find(({ address }) => !mayAsk(address));
      if (refused) callback(new PrivateAddressError(hostname, refused.address), '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
