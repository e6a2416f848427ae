import { createCanvas } from '@napi-rs/canvas';

/** A photo that holds no text: a few grey shapes. */
export async function smallJpeg(seed: number): Promise<Buffer> {
  const canvas = createCanvas(160, 120);
  const context = canvas.getContext('2d');
  context.fillStyle = '#b9b2a6';
  context.fillRect(0, 0, 160, 120);
  for (let i = 0; i < 12; i++) {
    context.fillStyle = `rgb(${(i * 37 + seed * 53) % 200}, ${(i * 61 + seed * 29) % 200}, ${(i * 17) % 160})`;
    context.fillRect((i * 43 * seed) % 140, (i * 31) % 100, 18 + ((i * seed) % 20), 14 + ((i * 5) % 18));
  }
  return canvas.encode('jpeg', 55);
}
