import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Access } from './access.ts'
import type { Config } from './config.ts'
import type { Db, Tx } from './database.ts'
import { isFinal, type Problem, problemOf } from './delivery.ts'
import { newId } from './secrets.ts'

export type Mail = {
  kind: string
  recipient: string
  subject: string
  body: string
  /** Where letters of this kind are stopped in one tap: mail programs show a button of their own for it. */
  stop_address?: string
  /** Whose mail it is: those who lead there see when it does not arrive. */
  initiative_id?: string
  /** What it is about there. */
  about?: string
}

/** The last try comes about sixteen hours after the first: a mail server that was down for a night is waited for. */
export const most_tries = 12

/** What leaves the house is a row first: sent after the commit, safe to send twice. */
export async function post(tx: Tx, now: Date, mail: Mail): Promise<void> {
  const id = newId()
  await tx
    .insertInto('outbox')
    .values({ id, ...mail, created_at: now })
    .execute()
  await toBeSent(tx, id)
}

const toBeSent = (tx: Tx, id: string) =>
  sql`select graphile_worker.add_job('send_mail', json_build_object('id', ${id}::text),
    max_attempts := ${most_tries}::int)`.execute(tx)

/**
 * That somebody was reminded tells that they had not answered or measured by then; and whoever is asked to come has not
 * said that their address may be kept.
 */
const leaves_no_row: ReadonlySet<string> = new Set(['reminder', 'measure_reminder', 'invitation_letter'])

/** That somebody has not answered is told to nobody: not even by a reminder that could not be delivered. */
const told_to_nobody: ReadonlySet<string> = new Set(['reminder', 'measure_reminder'])

/**
 * Sends one waiting mail; the Message-ID is the row's id, so that a second sending is recognised. What the mail server
 * refuses for good is not tried again; for anything else the job comes back, until it has tried for long enough.
 */
export async function sendMail(db: Db, config: Config, now: Date, id: string): Promise<void> {
  const mail = await db
    .selectFrom('outbox')
    .selectAll()
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
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
    const fault = await handOver(config.smtp_url, message)
    if (fault) return notArrived(db, mail, fault, now)
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
    .set({
      sent_at: now,
      body: isDemo(mail.recipient) ? mail.body : '',
      stop_address: null,
      tries: mail.tries + 1,
      problem: null,
    })
    .where('id', '=', id)
    .execute()
}

/** A mail server that does not speak holds up no other letter for long: milliseconds. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/** Gives a mail to the mail server; what went wrong, if it did. */
async function handOver(smtp_url: string, message: SendMailOptions): Promise<Error | null> {
  const transport = createTransport({ url: smtp_url, ...patience })
  try {
    await transport.sendMail(message)
    return null
  } catch (fault) {
    return fault as Error
  } finally {
    transport.close()
  }
}

/** Notes that a mail did not arrive. Thrown again, the job comes back by itself. */
async function notArrived(
  db: Db,
  mail: { id: string; kind: string; tries: number },
  fault: Error,
  now: Date,
): Promise<void> {
  const tries = mail.tries + 1
  const over = isFinal(fault) || tries >= most_tries
  if (over && told_to_nobody.has(mail.kind)) {
    await db.deleteFrom('outbox').where('id', '=', mail.id).execute()
    return
  }
  await db
    .updateTable('outbox')
    .set({ tries, problem: problemOf(fault), failed_at: over ? now : null })
    .where('id', '=', mail.id)
    .execute()
  if (!over) throw new Error(`Mail ${mail.id} waits: ${problemOf(fault)}`)
}

export type Undelivered = {
  id: string
  kind: string
  recipient: string
  subject: string
  problem: Problem
  created_at: Date
  /** Null while it is still tried. */
  failed_at: Date | null
}

/** The mails of an initiative that have not arrived, the newest first: given up, or still tried. */
export async function undelivered(
  db: Db,
  { initiative_id }: Pick<Access, 'initiative_id'>,
): Promise<Undelivered[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'kind', 'recipient', 'subject', 'problem', 'created_at', 'failed_at'])
    .where('initiative_id', '=', initiative_id)
    .where('sent_at', 'is', null)
    .where('problem', 'is not', null)
    .where('kind', 'not in', [...told_to_nobody])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, problem: row.problem as Problem }))
}

/** Begins anew with a mail that was given up; of two who press at once, one does. */
export async function sendAgain(tx: Tx, { initiative_id }: Access, id: string): Promise<boolean> {
  const begun = await tx
    .updateTable('outbox')
    .set({ failed_at: null, tries: 0 })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is not', null)
    .executeTakeFirst()
  if (begun.numUpdatedRows === 0n) return false
  await toBeSent(tx, id)
  return true
}

/** Takes a mail back that has not been sent. */
export async function dropMail(tx: Tx, { initiative_id }: Access, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('outbox')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
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
