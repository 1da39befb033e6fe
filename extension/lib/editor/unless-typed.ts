/** Shows what there is in a field whose value counts once it is left: drawing anew takes nothing from who types there. */
import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

class UnlessTyped extends Directive {
  /** Which field it was, for it may be another one's by now, and what was shown in it. */
  #shown: readonly [id: string, value: string] | undefined;

  override render(_value: string): typeof noChange {
    return noChange;
  }

  override update({ element }: PropertyPart, [value]: [string]): typeof noChange {
    const field = element as HTMLInputElement | HTMLTextAreaElement;
    const [id, shown] = this.#shown ?? [];
    if (field === document.activeElement && field.id === id && field.value !== shown) return noChange;
    if (field.value !== value) field.value = value;
    this.#shown = [field.id, field.value];
    return noChange;
  }
}

/** `value`, but where something is being typed. */
export const unlessTyped = directive(UnlessTyped);
