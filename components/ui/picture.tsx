"use client";

import { useState } from "react";

/** An image that leaves its place empty when it cannot be shown, where browsers would draw a torn page. */
export function Picture({ src, alt, size }: { src: string; alt: string; size: number }) {
  const [isLost, setLost] = useState(false);
  if (isLost) return null;
  return (
    // biome-ignore lint/performance/noImgElement: pictures come from other people's servers, already small
    <img
      // It may have failed before React was there to hear.
      ref={(image) => {
        if (image?.complete && image.naturalWidth === 0) setLost(true);
      }}
      src={src}
      alt={alt}
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
      onError={() => setLost(true)}
      className="absolute inset-0 size-full object-cover"
    />
  );
}
