/** Reads messages that may come from anybody: one that is malformed, too long or of another version is none. */
import { isLine, isLocale, isName, isPreviewValue, isUnit, listOf, orNone, type Shape, taken } from './guards.ts';
import {
  type EditorMessage,
  longestMessage,
  type PageMessage,
  type ProtocolError,
  protocolErrors,
  version,
} from './messages.ts';

/** The message of an editor in the detail of an event. */
export function readEditorMessage(detail: unknown): EditorMessage | undefined {
  return read(detail, editorShapes) as EditorMessage | undefined;
}

/** The message of an element in the detail of an event. */
export function readPageMessage(detail: unknown): PageMessage | undefined {
  return read(detail, pageShapes) as PageMessage | undefined;
}

const envelope = { id: isName, session: isName };

const editorShapes: Shapes<EditorMessage['type']> = {
  hello: envelope,
  beat: envelope,
  show: { ...envelope, locale: orNone(isLocale), label: isLine },
  preview: { ...envelope, unit: isUnit, locale: orNone(isLocale), value: isPreviewValue },
  reset: { ...envelope, unit: orNone(isUnit) },
  reveal: { ...envelope, unit: isUnit },
  renew: envelope,
  bye: envelope,
};

const isRegion = (value: unknown): boolean => taken(value, region) !== undefined;
const region: Shape = { unit: isUnit, locale: isLocale, fallback: (value) => typeof value === 'boolean' };
const regions = { session: isName, locale: isLocale, regions: listOf(isRegion, 1000) };

const pageShapes: Shapes<PageMessage['type']> = {
  ready: { ...regions, tag: isName },
  regions,
  ack: { session: isName, to: isName },
  error: { session: isName, to: isName, code: (value) => protocolErrors.includes(value as ProtocolError) },
};

type Shapes<Type extends string> = { readonly [type in Type]: Shape };

function read(detail: unknown, shapes: { readonly [type: string]: Shape }): object | undefined {
  if (typeof detail !== 'string' || detail.length > longestMessage) return undefined;
  try {
    const { v, type, ...rest } = JSON.parse(detail);
    const shape = v === version && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
    const message = shape && taken(rest, shape);
    return message && { type, ...message };
  } catch {
    return undefined;
  }
}
