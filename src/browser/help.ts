import { readAloud } from './aloud.ts'

// While somebody tells: statements can be read aloud. Nothing is kept on this device.
readAloud()
