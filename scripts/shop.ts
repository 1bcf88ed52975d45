// npm run shop > orders.csv: the orders of the invented tea shop as a CSV file, for workshops. The same seed, the same shop.
import { shopOrders } from "../src/embedded/sample/shop";
import { writeCsv } from "../src/files/csv/writeCsv";

const rows = shopOrders().map(({ customer, date, amount }) => [customer, date, amount]);
process.stdout.write(writeCsv([["customer", "date", "amount"], ...rows], { delimiter: ",", decimal: "." }, (row, column) => row > 0 && column === 1));
