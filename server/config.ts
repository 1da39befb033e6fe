/** What the environment says of this server, read once at start: all of it is right, or the server does not start. */
import * as v from 'valibot';
import { isPrivateKey } from './receipts/signer.ts';

const whole = (least: number, most: number) =>
  v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.safeInteger(), v.minValue(least), v.maxValue(most));
const address = v.pipe(v.string(), v.regex(/^[^\s@<>,]+@[^\s@<>,]+$/));
const listed = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((each) => each.trim())),
);
const origin = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && new URL(text).origin === text),
);

const Environment = v.object({
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  PORT: v.optional(whole(0, 65_535), '8090'),
  /** Where customers reach this server; their links begin with it. May be left out where the shop is on this machine. */
  PUBLIC_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isWebAddress),
      v.transform((text) => text.replace(/\/+$/, '')),
    ),
  ),
  /** `postgres://…`, or `file:` and a path. */
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^(postgres(ql)?:\/\/|file:).+/)), 'file:shop-help.sqlite'),
  /** The sites whose pages may send requests; absent, the shop's own, whatever it is at the time. */
  SHOP_ORIGINS: v.optional(v.pipe(listed, v.array(origin))),
  /** The mail server; without one nothing could be acknowledged. */
  SMTP_URL: v.pipe(
    v.string(),
    v.regex(/^smtps?:\/\/[^\s/]+/),
    v.check((text) => URL.canParse(text)),
  ),
  /** The sender of mails; absent, the shop's own address, whatever it is at the time. */
  MAIL_FROM: v.optional(address),
  /** Where requests are sent to be read; absent, the shop's own address, whatever it is at the time. */
  SHOP_MAILBOXES: v.optional(v.pipe(listed, v.array(address))),
  /** Where the owner is told that somebody changed where customers write, call, pay or send; absent, the first of those. */
  OWNER_MAILBOX: v.optional(address),
  /** Seconds that one attempt to send a mail may take. */
  MAIL_TIMEOUT: v.optional(whole(1, 600), '60'),
  /** Seconds before a mail is tried a second time; later attempts wait longer. */
  MAIL_RETRY: v.optional(whole(1, 3_600), '30'),
  /** The key that signs receipts, PKCS #8 in base64; absent, one is made and kept in the database. */
  SIGNING_KEY: v.optional(v.pipe(v.string(), v.check(isPrivateKey))),
  /** The shop's orders in a file, JSON or CSV; absent, none are known. */
  ORDERS_FILE: v.optional(v.pipe(v.string(), v.regex(/\.(json|csv)$/i))),
  /** Where photos are kept. */
  PHOTOS_FOLDER: v.optional(v.pipe(v.string(), v.minLength(1)), 'shop-help-photos'),
  /** Months after which photos are erased. */
  PHOTOS_MONTHS: v.optional(whole(1, 600), '6'),
  /** Months after which requests are erased: as long as claims run. */
  REQUESTS_MONTHS: v.optional(whole(1, 600), '72'),
  /** Months after which it is forgotten who had access, and who did what. */
  PEOPLE_MONTHS: v.optional(whole(1, 600), '36'),
  /** Shared with the shop's own software, whose links to an order it signs. */
  ORDER_LINK_KEY: v.optional(v.pipe(v.string(), v.minLength(32))),
  /** Requests from one address in an hour before those that follow are kept as doubtful. */
  REQUESTS_PER_HOUR: v.optional(whole(1, 1_000_000), '20'),
  /** How many proxies of one's own stand before this server, and name the sender in X-Forwarded-For. */
  TRUSTED_PROXIES: v.optional(whole(0, 10), '0'),
});

/** The settings of a server. */
export type Config = v.InferOutput<typeof Environment>;

/** A setting that is missing or wrong; its value is not repeated, for it may be a secret. */
export interface ConfigFault {
  readonly variable: keyof Config;
  readonly missing: boolean;
}

/** Reads the settings, or tells everything that is wrong with them; an empty variable counts as absent. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly faults: readonly ConfigFault[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = v.safeParse(Environment, given);
  if (result.success) return { config: result.output };
  const wrong = new Set(result.issues.map((issue) => String(issue.path?.[0]?.key) as keyof Config));
  return { faults: [...wrong].map((variable) => ({ variable, missing: !(variable in given) })) };
}

/** The database of the settings, for what needs no others; nothing, if it cannot be one. */
export function readDatabaseUrl({ DATABASE_URL }: Readonly<Record<string, string | undefined>>): string | undefined {
  const result = v.safeParse(Environment.entries.DATABASE_URL, DATABASE_URL || undefined);
  return result.success ? result.output : undefined;
}

/** Where customers reach the server of the settings, for what needs no others; nothing, if it cannot be told. */
export function readAddress({
  HOST,
  PORT,
  PUBLIC_URL,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const { entries } = Environment;
  const result = v.safeParse(v.object({ HOST: entries.HOST, PORT: entries.PORT, PUBLIC_URL: entries.PUBLIC_URL }), {
    HOST: HOST || undefined,
    PORT: PORT || undefined,
    PUBLIC_URL: PUBLIC_URL || undefined,
  });
  if (!result.success) return undefined;
  const { HOST: host, PORT: port, PUBLIC_URL: address } = result.output;
  return address ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
