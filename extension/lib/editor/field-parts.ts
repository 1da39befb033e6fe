/** Tells the value of a fact; nothing takes it away. */
export type Tell = (value: unknown) => Promise<void>;

/** What each kind of field needs. */
export interface FieldParts {
  readonly id: string;
  readonly label: string;
  readonly tell: Tell;
}
