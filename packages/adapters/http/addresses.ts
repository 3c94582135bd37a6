import { BlockList, isIP } from 'node:net'

/** Ranges of IPv4 that lead to no public host. https://www.iana.org/assignments/iana-ipv4-special-registry */
const CLOSED_4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
/** Of global unicast, `2000::/3`, what is none after all, or carries an address of IPv4 inside. */
const CLOSED_6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const closed = new BlockList()
for (const [network, prefix] of CLOSED_4) closed.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of CLOSED_6) closed.addSubnet(network, prefix, 'ipv6')
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
const loopback4 = new BlockList()
loopback4.addSubnet('127.0.0.0', 8, 'ipv4')

/**
 * Whether an IP address is one of the public internet. Loopback, private, link-local, metadata, multicast and reserved
 * ones are not, nor are forms of IPv6 that carry an address of IPv4: mapped, compatible, 6to4, NAT64, Teredo.
 */
export function isPublic(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !closed.check(address, 'ipv4')
  return version === 6 && global6.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

/** Whether an IP address is one of 127.0.0.0/8, where test hosts stand. */
export function isLoopback(address: string): boolean {
  return isIP(address) === 4 && loopback4.check(address, 'ipv4')
}
