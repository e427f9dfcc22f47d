const id_length = 22

/** What stands in a link for those without a seat: which initiative it belongs to, and the key. */
export const linkOf = (initiative_id: string, key: string): string =>
  Buffer.from(initiative_id.replaceAll('-', ''), 'hex').toString('base64url') + key

/** The same taken apart; null for what cannot be such a link. */
export function readLink(link: string): { initiative_id: string; key: string } | null {
  const whole = link.replace(/[^\w-]+$/, '')
  if (!/^[\w-]{65}$/.test(whole)) return null
  const hex = Buffer.from(whole.slice(0, id_length), 'base64url').toString('hex')
  return {
    initiative_id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    key: whole.slice(id_length),
  }
}
