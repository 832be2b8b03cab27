/** By how much `y` grows for each 1 of `x`, by linear regression; 0 for less than two points. */
export function slopeOf(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(y)];
  let [together, alone] = [0, 0];
  x.forEach((at, index) => {
    together += (at - meanX) * ((y[index] ?? 0) - meanY);
    alone += (at - meanX) ** 2;
  });
  return alone === 0 ? 0 : together / alone;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
