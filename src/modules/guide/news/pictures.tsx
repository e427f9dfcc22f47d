/** A small cake with a candle, in the line of the other drawings. */
export const Cake = () => (
  <svg
    class="art"
    viewBox="0 0 64 64"
    fill="none"
    stroke="currentColor"
    stroke-width="2.25"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="M5 56.4C18 57.6 46 57.8 59 56M13 56C12.5 50 12.6 41 13.1 35.6C22 33.7 42 33.6 51 35.5C51.6 41 51.4 50 51 56M13.1 36C14.4 41.6 18.6 42.4 21 38.7C22.8 43.8 28 44.2 30.4 39.3C32.5 44.1 37.8 43.9 39.9 39C42 43.2 48.6 42.7 51 36M30.6 34C30.3 29.7 30.4 25.6 30.7 21.5C31.7 21.1 33 21.1 34 21.5C34.3 25.6 34.3 29.8 34 34" />
    <path
      class="c-cloudberry"
      stroke="currentColor"
      d="M32.3 17.4C29.7 15.2 29.5 11.5 32.6 7.2C35.3 11.1 35.2 15 32.3 17.4"
    />
  </svg>
)
