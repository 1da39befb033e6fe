/** A mail as the development mailbox shows it. */
export interface Mail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly at: Date;
  readonly text: string;
  readonly html?: string | undefined;
  readonly files: readonly File[];
}

interface File {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Reads a mail as it came over the wire. */
export function readMail(raw: Buffer, at: Date): Mail {
  const { headers } = split(raw);
  const parts = partsOf(raw);
  const bodyOf = (type: string) => parts.find((part) => part.type === type && !part.name)?.bytes.toString();
  return {
    ...{ to: words(headers.get('to')), from: words(headers.get('from')), subject: words(headers.get('subject')), at },
    text: bodyOf('text/plain') ?? '',
    html: bodyOf('text/html'),
    files: parts.filter(({ name }) => name),
  };
}

/** The parts that hold something, from the first to the last, however deep they lie. */
function partsOf(raw: Buffer): File[] {
  const { headers, body } = split(raw);
  const content = headers.get('content-type') ?? 'text/plain';
  const type = content.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const boundary = type.startsWith('multipart/') && /boundary="?([^";]+)/i.exec(content)?.[1];
  if (boundary) {
    const pieces = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
    return pieces.flatMap((piece) => partsOf(Buffer.from(piece.replace(/^\r?\n/, '').replace(/\r?\n$/, ''), 'latin1')));
  }
  const name = words(/name="?([^";]+)/i.exec(headers.get('content-disposition') ?? '')?.[1]);
  return [{ type, name, bytes: decoded(body, headers.get('content-transfer-encoding')) }];
}

function split(raw: Buffer): { readonly headers: Map<string, string>; readonly body: Buffer } {
  const text = raw.toString('latin1');
  const [, head = '', gap = ''] = /^([\s\S]*?)(\r?\n\r?\n|$)/.exec(text) ?? [];
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.flatMap((line): [string, string][] => {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    return name ? [[name.toLowerCase(), value]] : [];
  });
  return { headers: new Map(headers), body: raw.subarray(head.length + gap.length) };
}

function decoded(body: Buffer, encoding = ''): Buffer {
  const text = body.toString('latin1');
  if (/base64/i.test(encoding)) return Buffer.from(text, 'base64');
  return /quoted-printable/i.test(encoding) ? quotedPrintable(text.replace(/=\r?\n/g, '')) : body;
}

/** Words of a header, which may be encoded piece by piece. */
function words(value = ''): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?[^?]+\?([BQ])\?([^?]*)\?=/gi, (_, how: string, piece: string) => {
      const bytes = /b/i.test(how) ? Buffer.from(piece, 'base64') : quotedPrintable(piece.replaceAll('_', ' '));
      return bytes.toString();
    });
}

function quotedPrintable(text: string): Buffer {
  const plain = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
