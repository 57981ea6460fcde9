import { BlockList, isIP, isIPv6 } from 'node:net'

/** What IPv6 has given out for the Internet so far: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')

/** https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry */
const SPECIAL = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Of a machine in Azure the host below it: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
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
  // Multicast, and all that is kept for later.
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

/** The last word of names that no host of the Internet has: https://www.rfc-editor.org/rfc/rfc6762#appendix-G */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)$/

/**
 * Whether a host of a URL, as `URL.hostname` gives it, is one of this machine or of a private network by its name or
 * address. Nobody is asked whom a name belongs to. A name of one word only is known in a private network alone.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIPv6(host)) return !GLOBAL.check(host, 'ipv6') || SPECIAL.check(host, 'ipv6')
  if (isIP(host)) return SPECIAL.check(host)
  const words = host.toLowerCase().split('.').filter(Boolean)
  return words.length < 2 || PRIVATE_NAME.test(words.join('.'))
}
