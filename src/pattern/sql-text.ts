export function sqlReadings(text: string): readonly string[] {
  return [text];
}
