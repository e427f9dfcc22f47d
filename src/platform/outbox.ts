import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Config } from './config.ts'
import type { Db, Tx } from './database.ts'
import { newId } from './secrets.ts'

export type Mail = {
  kind: string
  recipient: string
  subject: string
  body: string
  /** Where letters of this kind are stopped in one tap: mail programs show a button of their own for it. */
  stop_address?: string
}

/** What leaves the house is a row first: sent after the commit, safe to send twice. */
export async function post(tx: Tx, now: Date, mail: Mail): Promise<void> {
  const id = newId()
  await tx
    .insertInto('outbox')
    .values({ id, ...mail, created_at: now })
    .execute()
  await sql`select graphile_worker.add_job('send_mail', json_build_object('id', ${id}::text), max_attempts := 8)`.execute(
    tx,
  )
}

/**
 * That somebody was reminded tells that they had not answered or measured by then; and whoever is asked to come has not
 * said that their address may be kept.
 */
const leaves_no_row: ReadonlySet<string> = new Set(['reminder', 'measure_reminder', 'invitation_letter'])

/** Sends one waiting mail; the Message-ID is the row's id, so that a second sending is recognised. */
export async function sendMail(db: Db, config: Config, now: Date, id: string): Promise<void> {
  const mail = await db
    .selectFrom('outbox')
    .selectAll()
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  if (!mail) return
  const message = {
    from: config.mail_from,
    to: mail.recipient,
    subject: mail.subject,
    text: mail.body,
    messageId: `<${mail.id}@samskap>`,
    headers: stopHeaders(mail.stop_address),
  }
  if (isDemo(mail.recipient)) {
    // Nothing to send: the address does not exist.
  } else if (config.smtp_url) {
    await createTransport(config.smtp_url).sendMail(message)
  } else {
    await layInFolder(join(config.data_dir, 'mail'), mail)
  }
  if (leaves_no_row.has(mail.kind)) {
    await db.deleteFrom('outbox').where('id', '=', id).execute()
    return
  }
  // The body may hold a link that signs in: it is not kept once it is on its way.
  await db
    .updateTable('outbox')
    .set({ sent_at: now, body: isDemo(mail.recipient) ? mail.body : '', stop_address: null })
    .where('id', '=', id)
    .execute()
}

/** The reserved domain of the made-up example: its mail can be read on the demo's mail page, and goes nowhere. */
export const demo_domain = 'demo.samskap.example'

const isDemo = (recipient: string): boolean => recipient.endsWith(`@${demo_domain}`)

/** RFC 8058: the mail program sends one POST to the address, without asking further. */
const stopHeaders = (address: string | null): Record<string, string> =>
  address ? { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}

/** Plain text, so that a link can be copied whole: a mail format would break it over lines. */
async function layInFolder(
  folder: string,
  mail: { id: string; recipient: string; subject: string; body: string; stop_address: string | null },
) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const more = Object.entries(stopHeaders(mail.stop_address)).map(([name, value]) => `${name}: ${value}\n`)
  const letter = `To: ${mail.recipient}\nSubject: ${mail.subject}\n${more.join('')}\n${mail.body}`
  await writeFile(join(folder, `${mail.id}.txt`), letter, { mode: 0o600 })
}
