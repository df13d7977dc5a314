// Reads lines of {"type", "value"}, writes each value as its generated type holds it; `table` is in table.go.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for lines.Scan() {
		var asked struct {
			Type  string          `json:"type"`
			Value json.RawMessage `json:"value"`
		}
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		written, err := table[asked.Type](asked.Value)
		if err != nil {
			panic(err)
		}
		fmt.Fprintf(out, "%s\n", written)
	}
}
