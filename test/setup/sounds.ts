/** A tone as a WAV file: 8,000 samples a second of 8 bits each, which every browser plays. */
export function makeWav(seconds: number, hertz = 440): Buffer<ArrayBuffer> {
  const rate = 8_000
  const samples = Math.round(seconds * rate)
  const file = Buffer.alloc(44 + samples)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(36 + samples, 4)
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(rate, 24)
  file.writeUInt32LE(rate, 28)
  file.writeUInt16LE(1, 32)
  file.writeUInt16LE(8, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(samples, 40)
  for (let at = 0; at < samples; at++) {
    file[44 + at] = 128 + Math.round(60 * Math.sin((2 * Math.PI * hertz * at) / rate))
  }
  return file
}

/** So many frames of silence as MP3: 128 kilobits and 44,100 samples a second, 417 bytes each. */
export function silentMp3(frames: number): Buffer<ArrayBuffer> {
  const frame = Buffer.alloc(417)
  frame.set([0xff, 0xfb, 0x90, 0x00])
  return Buffer.concat(Array.from({ length: frames }, () => frame))
}
