/** The four heights of the spinal fluid that the model knows, head first. */
export const bodyLevels = ['cranial', 'cervical', 'thoracic', 'lumbar'] as const;
export type BodyLevel = (typeof bodyLevels)[number];

/** Where the catheter's tip can lie. */
export type TipLevel = Exclude<BodyLevel, 'cranial'>;

/** One concentration as it is drawn: words for people, fraction 0 to 1 of the colour scale. */
export interface BodyReading {
  readonly valueText: string;
  readonly fraction: number;
}

/** What one body shows at one time. The blood vessel is drawn only where its reading is given. */
export interface BodyFrame {
  readonly levels: Readonly<Record<BodyLevel, BodyReading>>;
  readonly blood?: BodyReading;
}
