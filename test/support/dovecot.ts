import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '@health-tui/storage/testing'

const run = promisify(execFile)

const binary = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot'].find((path) =>
  existsSync(path),
)

/** False, with the reason on stderr, where no Dovecot is installed. */
export function dovecotIsThere(): boolean {
  if (binary !== undefined) return true
  process.stderr.write('skipped: no dovecot binary (Debian: apt-get install dovecot-imapd)\n')
  return false
}

/** A real IMAP server on loopback with one user, a mailbox in a temporary folder and a certificate of its own making. */
export interface Dovecot extends AsyncDisposable {
  readonly tlsPort: number
  readonly plainPort: number
  readonly user: string
  readonly password: string
  /** The PEM file to trust. */
  readonly certificate: string
  /** The folder of the maildir, to compare before and after. */
  readonly maildir: string
  /** Puts mails into the inbox, as a delivery agent would. */
  deliver(mails: readonly string[]): Promise<void>
  restart(): Promise<void>
  stop(): Promise<void>
  start(): Promise<void>
  /** Gives the inbox a new UIDVALIDITY. */
  renumber(uidValidity: number): Promise<void>
  /** Flags and UIDs of all mails, for comparing. */
  flags(): Promise<string>
  /** A token that this server takes as OAuth2 access token, valid for the user. */
  readonly accessToken: string
}

export async function startDovecot(folder: string): Promise<Dovecot> {
  const [tlsPort, plainPort] = [await freePort(), await freePort()]
  const user = 'seller'
  const password = 'correct horse'
  const config = join(folder, 'dovecot.conf')
  const maildir = join(folder, 'mail', user)
  const key = Buffer.from('a key that is made for this test only')
  await makeFolders(folder, maildir)
  await run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=IP:127.0.0.1,DNS:localhost',
    '-keyout',
    join(folder, 'key.pem'),
    '-out',
    join(folder, 'cert.pem'),
  ])
  await writeFile(join(folder, 'users'), `${user}:{PLAIN}${password}\n`)
  await mkdir(join(folder, 'keys/default/HS256'), { recursive: true })
  await writeFile(join(folder, 'keys/default/HS256/default'), key.toString('base64'))
  await writeFile(join(folder, 'oauth2.conf'), oauth2Config(folder))
  await writeFile(config, configuration({ folder, tlsPort, plainPort }))
  let server: ReturnType<typeof spawn> | undefined
  let count = 0

  const start = async (): Promise<void> => {
    server = spawn(binary ?? '', ['-F', '-c', config], { stdio: 'ignore', detached: true })
    for (let turn = 0; turn < 200; turn += 1) {
      if (await accepts(tlsPort)) return
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error(`dovecot did not start\n${await readFile(join(folder, 'dovecot.log'), 'utf8')}`)
  }
  const stop = async (): Promise<void> => {
    const running = server
    if (running === undefined || running.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGTERM')
    await ended
    // Processes of open sessions may outlive the master for a while; they are in its group.
    try {
      process.kill(-(running.pid ?? 0), 'SIGKILL')
    } catch {
      // All of them are gone.
    }
  }
  const doveadm = async (...args: readonly string[]): Promise<string> =>
    (await run('doveadm', ['-c', config, ...args], { maxBuffer: 64 * 1024 * 1024 })).stdout
  await start()
  return {
    tlsPort,
    plainPort,
    user,
    password,
    certificate: join(folder, 'cert.pem'),
    maildir,
    async deliver(mails) {
      for (const mail of mails) {
        count += 1
        const name = `${1_700_000_000 + count}.M${count}P1.test`
        await writeFile(join(maildir, 'new', name), mail)
        await own(join(maildir, 'new', name))
      }
    },
    start,
    stop,
    async restart() {
      await stop()
      await start()
    },
    async renumber(uidValidity) {
      await doveadm('mailbox', 'update', '-u', user, '--uid-validity', String(uidValidity), 'INBOX')
    },
    flags: async () => doveadm('fetch', '-u', user, 'uid flags', 'mailbox', 'INBOX', 'all'),
    accessToken: await makeToken(key, user),
    [Symbol.asyncDispose]: stop,
  }
}

const isRoot = process.getuid?.() === 0
const mailUser = isRoot ? 'nobody' : userInfo().username

function configuration({
  folder,
  tlsPort,
  plainPort,
}: {
  readonly folder: string
  readonly tlsPort: number
  readonly plainPort: number
}): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = yes
auth_mechanisms = plain login xoauth2 oauthbearer
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%n
${isRoot ? '' : `default_internal_user = ${mailUser}\ndefault_login_user = ${mailUser}\n`}
default_internal_group = ${isRoot ? 'dovecot' : String(process.getgid?.() ?? '')}
mail_max_userip_connections = 50
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf
}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${mailUser} gid=${isRoot ? 'nogroup' : String(process.getgid?.() ?? '')} home=${folder}/home
}
service imap-login {
  ${isRoot ? '' : 'chroot ='}
  inet_listener imap {
    port = ${plainPort}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
${isRoot ? '' : 'service anvil {\n  chroot =\n}\n'}`
}

function oauth2Config(folder: string): string {
  return `introspection_mode = local
local_validation_key_dict = fs:posix:prefix=${folder}/keys/
username_attribute = sub
`
}

async function makeToken(key: Buffer, user: string): Promise<string> {
  const { createHmac } = await import('node:crypto')
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ sub: user, iat: now - 10, exp: now + 3600 })}`
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}

async function makeFolders(folder: string, maildir: string): Promise<void> {
  await mkdir(join(folder, 'run'), { recursive: true })
  await chmod(folder, 0o755)
  for (const path of ['mail', 'home']) await mkdir(join(folder, path), { recursive: true })
  for (const part of ['', 'cur', 'new', 'tmp']) {
    await mkdir(join(maildir, part), { recursive: true })
    await own(join(maildir, part))
  }
  await own(join(folder, 'mail'))
  await own(join(folder, 'home'))
}

let ids: readonly [number, number] | undefined

/** Gives a file to the user that the mail processes run as. */
async function own(path: string): Promise<void> {
  if (!isRoot) return
  if (ids === undefined) {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => run('id', [flag, mailUser])))
    ids = [Number(uid?.stdout), Number(gid?.stdout)]
  }
  await chown(path, ids[0], ids[1])
}

async function accepts(port: number): Promise<boolean> {
  const { connect } = await import('node:net')
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => resolve(true))
    // A TLS port says nothing first; that it accepts is enough.
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
