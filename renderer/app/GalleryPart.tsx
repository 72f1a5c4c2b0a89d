import type { ReactElement, ReactNode } from 'react';

/** A titled place in the gallery. */
export function GalleryPart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="gallery-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
