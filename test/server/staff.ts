/** Somebody of the shop with a browser: signs in, opens pages, sends their forms. */
import { openDatabase } from '../../server/database/open.ts';
import { issueToken } from '../../server/tokens/tokens.ts';

/** What a page answered. */
export interface Seen {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

export interface Staff {
  /** What they sign in with. */
  readonly secret: string;
  open(path: string, headers?: Readonly<Record<string, string>>): Promise<Seen>;
  /** Opens `path` and sends its form to `action`, with what stands in it and what is filled in. */
  send(path: string, action: string, fields: Readonly<Record<string, string>>): Promise<Seen>;
  /** Sends a form that no page had. */
  post(action: string, fields: Readonly<Record<string, string>>): Promise<Seen>;
}

/** Asks a server for an answer: `app.request`, or `fetch` with its address before the path. */
export type Ask = (path: string, init: RequestInit) => Response | Promise<Response>;

/** Signs in at the server that `ask` reaches, whose database is at `url`. */
export async function staffAt(ask: Ask, url: string, name = 'Ania', language = 'en'): Promise<Staff> {
  const database = openDatabase(url, () => {});
  const { secret } = await issueToken(database, name, 90, new Date('2026-11-22T10:00:00Z'));
  await database.close();
  const jar = new Map<string, string>();
  const go = async (path: string, init: RequestInit): Promise<Seen> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'Accept-Language': language, 'X-Forwarded-For': '192.0.2.1', Cookie: cookie, ...init.headers };
    const response = await ask(path, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const next = response.headers.get('Location');
    if (response.status === 303 && next)
      return go(new URL(next, `http://localhost${path}`).href.slice(16), { headers: {} });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    return { status: response.status, text, headers: response.headers };
  };
  const post = (action: string, fields: Readonly<Record<string, string>>) =>
    go(action, { method: 'POST', body: new URLSearchParams(fields) });
  const staff: Staff = {
    secret,
    open: (path, headers = {}) => go(path, { headers }),
    post,
    async send(path, action, fields) {
      const { text } = await go(path, { headers: {} });
      const [, form = ''] =
        text
          .split('<form')
          .map((part) => [part, part] as const)
          .find(([part]) => part.includes(`action="${action}`)) ?? [];
      const hidden = [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
      return post(action, {
        ...Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])),
        ...fields,
      });
    },
  };
  await staff.post('/staff/login', { token: secret, next: '/staff' });
  return staff;
}
