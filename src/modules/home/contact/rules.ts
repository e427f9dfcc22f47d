const half_a_year = 182 * 86_400_000

/** RFC 9116: where somebody who has found a hole tells it, and until when this can be believed. */
export function securityText(about: { contact: string; base_url: string; now: Date }): string {
  const { contact, base_url, now } = about
  const expires = new Date(Math.floor((now.getTime() + half_a_year) / 86_400_000) * 86_400_000)
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nb, nn, da, en',
    `Canonical: ${base_url}/.well-known/security.txt`,
    `Policy: ${base_url}/contact#security`,
    '',
  ].join('\n')
}
