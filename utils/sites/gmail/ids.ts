/**
 * Gmail writes one number in two ways: 16 hexadecimal digits (`18d0c5a1b2c3d4e5`) and `#thread-f:` or `#msg-f:` with the
 * decimal. What is called `-a:r…` was made on this machine and has no such number.
 */
export function idOf(text: string | null | undefined): string | null {
  const [, hex, decimal] = /^(?:([0-9a-f]{15,16})|#?(?:thread|msg)-f:(\d{15,20}))$/.exec(text ?? '') ?? [];
  return hex ?? (decimal ? BigInt(decimal).toString(16) : null);
}

/** Epoch ms: a number shifted right by 20 bits is the time the message came in. Null for a time before Gmail. */
export function timeOf(id: string | null): number | null {
  const at = Number(BigInt(`0x${id ?? 0}`) >> 20n);
  return at > 1e12 && at < 4e12 ? at : null;
}
