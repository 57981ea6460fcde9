import { BlockList, isIP, isIPv6 } from 'node:net'

/** The global unicast addresses of IPv6 that are allocated so far: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')

/** https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry */
const SPECIAL = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // The host of a virtual machine in Azure: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Multicast, and what is reserved.
  ['224.0.0.0', 3],
] as const)
  SPECIAL.addSubnet(network, prefix)
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  SPECIAL.addSubnet(network, prefix, 'ipv6')

/** The last labels of names that are used in private networks only: https://www.rfc-editor.org/rfc/rfc6762#appendix-G */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)$/

/**
 * Whether a host, as `URL.hostname` gives it, belongs to this machine or a private network, judging by its name or address
 * alone: names are not resolved. A name without a dot counts as private.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIPv6(host)) return !GLOBAL.check(host, 'ipv6') || SPECIAL.check(host, 'ipv6')
  if (isIP(host)) return SPECIAL.check(host)
  const words = host.toLowerCase().split('.').filter(Boolean)
  return words.length < 2 || PRIVATE_NAME.test(words.join('.'))
}
