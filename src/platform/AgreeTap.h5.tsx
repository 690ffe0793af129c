export { Tap as AgreeTap } from '../components/Tap'
