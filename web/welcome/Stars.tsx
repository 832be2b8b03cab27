import { useLayoutEffect, useRef } from 'preact/hooks';
import { skyOf } from './sky.ts';

const SKY = skyOf(2102, 620);

/** The sky, painted once for the size of the window; what moves is the whole picture, and that is the style sheet's. */
export function Stars() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new ResizeObserver(() => paint(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return <canvas ref={canvas} class="backdrop-stars" aria-hidden="true" />;
}

function paint(canvas: HTMLCanvasElement): void {
  const scale = Math.min(2, devicePixelRatio);
  canvas.width = canvas.clientWidth * scale;
  canvas.height = canvas.clientHeight * scale;
  const context = canvas.getContext('2d');
  if (!context) return;
  for (const { x, y, radius, light, hue } of SKY) {
    const [left, top] = [x * canvas.width, y * canvas.height];
    context.fillStyle = `hsl(${hue} 80% 88% / ${light})`;
    context.beginPath();
    context.arc(left, top, radius * scale, 0, 2 * Math.PI);
    context.fill();
    if (radius > 1.2) glow(context, { left, top, reach: radius * scale * 7, hue });
  }
}

function glow(
  context: CanvasRenderingContext2D,
  { left, top, reach, hue }: { left: number; top: number; reach: number; hue: number },
): void {
  const halo = context.createRadialGradient(left, top, 0, left, top, reach);
  halo.addColorStop(0, `hsl(${hue} 90% 80% / 0.35)`);
  halo.addColorStop(1, 'transparent');
  context.fillStyle = halo;
  context.fillRect(left - reach, top - reach, 2 * reach, 2 * reach);
}
