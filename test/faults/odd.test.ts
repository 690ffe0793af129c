import { playSeeds } from './seeds'

playSeeds(1, 2)
